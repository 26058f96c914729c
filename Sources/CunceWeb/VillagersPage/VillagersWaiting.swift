import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// What villagers wait for, for the week of whoever answers them.
extension Site {
    /// One line for each village in which somebody waits, the first due first.
    func villagersWaiting(_ call: Call) async throws -> [WeekItem] {
        guard let actor = call.visitor.actor,
            Access.mayAnywhere(actor, do: .releaseToVillagers)
        else { return [] }
        let messages = Dictionary(grouping: try await villagersBox.messages(), by: \.village)
        let (programmes, cache, today) = (desk.programmes, store.cache, call.today)
        let waiting = try await read { connection -> [Waiting] in
            try ReachableRounds.read(for: actor, on: connection).running(on: today).flatMap {
                round in
                try CaseQueries.list(of: round.id, on: connection).compactMap { summary in
                    guard summary.ended == nil,
                        let village = try DivisionByID.find(summary.village, on: connection),
                        Access.may(
                            actor, do: .releaseToVillagers, at: Place(path: village.path.text))
                    else { return nil }
                    let page = try StreamReading.current(
                        Case.self, StreamName.of(summary.id), cache: cache, on: connection
                    ).state.villagers
                    return Waiting(
                        village, summary.id, page, messages[summary.village] ?? [],
                        programmes.pack(of: round)?.villagers)
                }
            }
        }
        return waiting.sorted { $0.order < $1.order }.map { item($0, call) }
    }

    private struct Waiting: Sendable {
        let village: DivisionRow
        let kase: CaseID
        let count: Int
        let due: CivilDate?

        init?(
            _ village: DivisionRow, _ kase: CaseID, _ page: VillagersPage,
            _ messages: [VillagersMessage], _ rule: VillagersRule?
        ) {
            count =
                messages.count { !page.knows($0.id) } + page.matters.count { $0.answer == nil }
            guard count > 0 else { return nil }
            self.village = village
            self.kase = kase
            due = page.firstAnswerDue(messages, rule)
        }

        /// What has no day comes last.
        var order: (Int, Int) { (due?.dayNumber ?? .max, village.id.number) }
    }

    private func item(_ waiting: Waiting, _ call: Call) -> WeekItem {
        let say = { (key: String, values: [String: String]) in
            texts.say(key, in: call.language, values)
        }
        let isLate = waiting.due.map { $0 < call.today } ?? false
        let href = "/cases/\(waiting.kase)/villagers"
        return WeekItem(
            status: StatusMark(
                mark: isLate ? "over" : "soon",
                text: waiting.due.map {
                    say(
                        "villagers.answer-by",
                        ["day": Days.near($0, call.today, in: call.language)])
                } ?? say("villagers.waits", [:])),
            place: TextLink(
                text: waiting.village.name, href: "/villages/\(waiting.village.code)"),
            title: TextLink(
                text: say("villagers.week-waiting", ["count": "\(waiting.count)"]),
                href: "\(href)#messages"))
    }
}
