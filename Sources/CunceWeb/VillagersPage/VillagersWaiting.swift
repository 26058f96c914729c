import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// What villagers wait for, for the week of whoever answers them.
extension Site {
    /// Days after its end for which a round is looked through: as long as messages are kept.
    private static let daysAfterTheEnd = 365

    /// One line for each village in which somebody waits, the first due first; then those whose
    /// page is to be said anew.
    func villagersWaiting(_ call: Call) async throws -> [WeekItem] {
        guard let actor = call.visitor.actor,
            Access.mayAnywhere(actor, do: .releaseToVillagers)
        else { return [] }
        let messages = Dictionary(grouping: try await villagersBox.messages(), by: \.village)
        // Who is registered is asked on the village's own page: here it would cost too much.
        let withheld = try await WithheldNames(keys: store.keys).list().map(\.name)
        let neverSaid = NeverSaid(words: [], names: Set(withheld))
        let (programmes, cache, today) = (desk.programmes, store.cache, call.today)
        let oldest = today.adding(days: -Self.daysAfterTheEnd)
        let waiting = try await read { connection -> [Waiting] in
            let rounds = try ReachableRounds.read(for: actor, on: connection).all.filter {
                ($0.closed ?? today) >= oldest
            }
            return try rounds.flatMap { round in
                try CaseQueries.list(of: round.id, on: connection).compactMap { summary in
                    guard let village = try DivisionByID.find(summary.village, on: connection),
                        Access.may(
                            actor, do: .releaseToVillagers, at: Place(path: village.path.text))
                    else { return nil }
                    let kase = try StreamReading.current(
                        Case.self, StreamName.of(summary.id), cache: cache, on: connection
                    ).state
                    let pages = try PagesOfVillage.read(
                        village.id, cache: cache, on: connection)
                    let left = pages.newest == kase.id ? messages[village.id] ?? [] : []
                    let moved =
                        round.end(of: kase) == nil
                        ? ReleaseReport(kase, on: today, neverSaid) { _ in "" }.released
                            .count(where: \.hasMoved) : 0
                    return Waiting(
                        village, kase, pages.waiting(left), moved: moved,
                        programmes.pack(of: round)?.villagers)
                }
            }
        }
        let sorted = waiting.sorted { $0.order < $1.order }
        return sorted.filter { $0.count > 0 }.map { item($0, call) }
            + sorted.filter { $0.moved > 0 }.map { moved($0, call) }
    }

    /// Words of villagers of a round that wait for an answer: messages and matters taken up.
    func villagersWords(of view: RoundView) async throws -> Figure {
        let messages = Dictionary(grouping: try await villagersBox.messages(), by: \.village)
        let (villages, cache) = (view.facts.villages, store.cache)
        return try await read { connection in
            var (count, entries) = (0, [Int]())
            for village in villages {
                let pages = try PagesOfVillage.read(
                    village.village.id, cache: cache, on: connection)
                let open = pages.pages.flatMap(\.matters).filter { $0.answer == nil }
                count += pages.waiting(messages[village.village.id] ?? []).count + open.count
                entries += open.map(\.taken.entry)
            }
            return Figure(count: count, entries: entries.sorted())
        }
    }

    private struct Waiting: Sendable {
        let village: DivisionRow
        let kase: CaseID
        let count: Int
        /// Lines of the page that are to be said anew.
        let moved: Int
        let due: CivilDate?

        init?(
            _ village: DivisionRow, _ kase: Case, _ messages: [VillagersMessage], moved: Int,
            _ rule: VillagersRule?
        ) {
            let page = kase.villagers
            count = messages.count + page.matters.count { $0.answer == nil }
            guard count + moved > 0 else { return nil }
            self.village = village
            self.kase = kase.id
            self.moved = moved
            due = page.firstAnswerDue(messages, rule)
        }

        /// What has no day comes last.
        var order: (Int, Int) { (due?.dayNumber ?? .max, village.id.number) }
    }

    private func item(_ waiting: Waiting, _ call: Call) -> WeekItem {
        let isLate = waiting.due.map { $0 < call.today } ?? false
        let text =
            waiting.due.map {
                texts.say(
                    "villagers.answer-by", in: call.language,
                    ["day": Days.near($0, call.today, in: call.language)])
            } ?? texts.say("villagers.waits", in: call.language)
        return item(
            waiting, StatusMark(mark: isLate ? "over" : "soon", text: text),
            "villagers.week-waiting", waiting.count, at: "messages", call)
    }

    private func moved(_ waiting: Waiting, _ call: Call) -> WeekItem {
        item(
            waiting,
            StatusMark(mark: "soon", text: texts.say("villagers.moved-title", in: call.language)),
            "villagers.week-moved", waiting.moved, at: "moved", call)
    }

    private func item(
        _ waiting: Waiting, _ status: StatusMark, _ key: String, _ count: Int, at place: String,
        _ call: Call
    ) -> WeekItem {
        WeekItem(
            status: status,
            place: TextLink(
                text: waiting.village.name, href: "/villages/\(waiting.village.code)"),
            title: TextLink(
                text: texts.say(key, in: call.language, ["count": "\(count)"]),
                href: "/cases/\(waiting.kase)/villagers#\(place)"))
    }
}
