import CunceDomain
import CunceReports
import CunceStore

/// Something asked for in a round, wherever it was written.
struct AskRow: Sendable {
    /// Global number of the entry that asked.
    let entry: Int
    let text: String
    /// `nil` for what concerns the whole town.
    let village: VillageFacts?
    let post: PostID?
    let on: CivilDate
    /// Asked after a visit; otherwise by a huddle.
    let isVisit: Bool

    /// All of the round that are known here, oldest first: settled ones too.
    static func all(in view: RoundView) -> [AskRow] {
        let visits = view.listed.flatMap { village in
            village.visits.filter { !$0.ask.isEmpty }.map {
                AskRow(
                    entry: $0.entry, text: $0.ask, village: village, post: $0.participants.first,
                    on: $0.on, isVisit: true)
            }
        }
        let decided = view.town.huddles.all.flatMap(\.decisions).filter(\.isAsk).map {
            AskRow(
                entry: $0.at.entry, text: $0.text,
                village: view.village($0.village), post: $0.at.post, on: $0.at.on,
                isVisit: false)
        }
        return (visits + decided).sorted { ($0.on, $0.entry) < ($1.on, $1.entry) }
    }

    static func find(_ entry: Int, in view: RoundView) -> AskRow? {
        all(in: view).first { $0.entry == entry }
    }
}

extension UpwardWords {
    func row(_ ask: AskRow, _ town: TownRound, href: String) -> UpwardRow {
        let weeks = call.today.days(since: ask.on) / 7
        var parts = [say("ask.raised-on", ["day": day(ask.on)])]
        if let village = ask.village { parts.insert(village.village.name, at: 0) }
        if let post = ask.post { parts.append(self.post(post)) }
        if weeks > 0, town.isOpen(ask: ask.entry) {
            parts.append(say("ask.weeks", ["weeks": "\(weeks)"]))
        }
        return UpwardRow(
            text: ask.text, href: href, line: parts.joined(separator: " · "),
            status: status(ask, town))
    }

    func status(_ ask: AskRow, _ town: TownRound) -> StatusMark {
        switch town.asks.settled[ask.entry]?.outcome {
        case .answered: return StatusMark(mark: "done", text: say("ask.answered"))
        case .withdrawn: return StatusMark(mark: "gone", text: say("ask.withdrawn"))
        case .task: return StatusMark(mark: "doing", text: say("ask.is-task"))
        case nil: break
        }
        if town.requests.carrying(ask.entry) != nil {
            return StatusMark(mark: "sent", text: say("ask.in-request"))
        }
        if town.instruction(onAsk: ask.entry) != nil {
            return StatusMark(mark: "doing", text: say("ask.in-instruction"))
        }
        return StatusMark(mark: "soon", text: say("ask.open"))
    }
}
