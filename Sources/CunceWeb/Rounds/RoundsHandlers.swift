import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// 轮次: the list of rounds and the page of each.
extension Site {
    func rounds(_ call: Call) async throws -> Answer {
        let actor = try call.actor()
        let rows = try await read { connection in
            try ReachableRounds.read(for: actor, on: connection).all.map {
                try RoundCounts.read($0, on: connection)
            }
        }
        let title = texts.say("rounds.title", in: call.language)
        let pack = try await installedProgramme()
        return try page(
            "rounds",
            RoundsPage(
                shell: shell(call, title: title),
                groups: [RoundState.running, .overdue, .toCome, .closed].compactMap { state in
                    let held = rows.filter { RoundState($0.round, on: call.today) == state }
                    guard !held.isEmpty else { return nil }
                    return RoundsGroup(
                        name: texts.say(state.groupKey, in: call.language),
                        rounds: held.map { row($0, state, call) })
                }, openHref: NoRound.openHref(pack, for: actor, at: Place(path: actor.path))),
            call)
    }

    func round(_ call: Call) async throws -> Answer {
        let view = try await roundView(call)
        let report = try await roundReport(view)
        return try page(
            "round", RoundMaking(report: report, view: view, call: call, texts: texts).page(self),
            call)
    }

    /// What is known of a round beyond its facts.
    func roundReport(_ view: RoundView) async throws -> RoundReport {
        let facts = view.facts
        guard let report = try await read({ try RoundReport.read(facts, on: $0) }) else {
            throw Stray.notFound
        }
        return report
    }

    private func row(_ counts: RoundCounts, _ state: RoundState, _ call: Call) -> RoundsRow {
        let round = counts.round
        let href = "/rounds/\(round.id)"
        let door = { (count: Int, part: String) in
            Door(number: "\(count)", href: count == 0 ? nil : "\(href)#\(part)")
        }
        return RoundsRow(
            title: round.title, href: href, place: counts.place,
            period: RoundMaking.period(of: round, call, texts),
            status: StatusMark(state, texts, call.language),
            villages: door(counts.villages, "villages"),
            candidates: door(counts.candidates, "candidates"),
            goneOn: door(counts.goneOn, "gone-on"))
    }
}

/// How many villages a round has, as the list of rounds shows it.
struct RoundCounts: Sendable {
    let round: RoundSummary
    let place: String
    let villages: Int
    let candidates: Int
    let goneOn: Int

    static func read(
        _ round: RoundSummary, on connection: any SQLConnection
    ) throws -> RoundCounts {
        let cases = try CaseQueries.list(of: round.id, on: connection)
        return RoundCounts(
            round: round,
            place: try DivisionByID.find(round.division, on: connection)?.name ?? "",
            villages: cases.count { $0.ended == nil },
            candidates: try CandidateRows.list(of: round.id, on: connection).count {
                $0.state == .waiting
            }, goneOn: cases.count { $0.ended != nil })
    }
}

extension StatusMark {
    init(_ state: RoundState, _ texts: Texts, _ language: Language) {
        let (mark, key) =
            switch state {
            case .running: ("doing", "round-state.running")
            case .toCome: ("none", "round-state.to-come")
            case .overdue: ("soon", "round-state.overdue")
            case .closed: ("done", "round-state.closed")
            }
        self.init(mark: mark, text: texts.say(key, in: language))
    }
}

extension RoundState {
    /// Key of the name under which rounds of the state stand together.
    fileprivate var groupKey: String {
        switch self {
        case .running: "rounds.running"
        case .toCome: "rounds.to-come"
        case .overdue: "rounds.overdue"
        case .closed: "rounds.closed"
        }
    }
}
