import CunceDomain
import CunceStore
import CunceTables

/// 参观学习台账: who went where, what it cost, what was learnt, and what came of it at home. One
/// row for each task that came home; a tour of which none did has a row all the same.
struct TourSheet: SheetDocument {
    struct Row {
        let tour: Tour
        let home: Home?
        /// What was paid stands once, or a sum of the column would count it again.
        let isFirst: Bool
    }

    struct Home {
        let village: DocumentFacts.Village
        let task: PlanTask
        let at: Occurrence
    }

    static let kind = DocumentKind.tours
    let facts: DocumentFacts
    var merges: String? { TourField.place.rawValue }

    func each(_ take: (Row) throws -> Void) rethrows {
        for tour in facts.tours.all where isSeen(tour) {
            let home = tour.adopted.compactMap { adopted -> Home? in
                let village = facts.villages.first { $0.kase.id == adopted.kase }
                guard let village, let task = village.kase.tasks.task(adopted.task) else {
                    return nil
                }
                return Home(village: village, task: task, at: adopted.at)
            }
            if home.isEmpty { try take(Row(tour: tour, home: nil, isFirst: true)) }
            for (place, home) in home.enumerated() {
                try take(Row(tour: tour, home: home, isFirst: place == 0))
            }
        }
    }

    /// Whoever sees only some villages reads of the tours of those.
    private func isSeen(_ tour: Tour) -> Bool {
        guard let reader = facts.reader,
            !Access.may(reader, do: .see, at: Place(path: facts.division.path.text))
        else { return true }
        return facts.villages.contains { village in
            tour.concerns(village.village.id, village.kase.id) {
                facts.posts.posts[$0]?.division
            }
        }
    }

    func columns(of field: TourField) -> [SheetColumn] {
        switch field {
        case .number: column(field, width: 6, share: 4, isCentred: true)
        case .place: column(field, width: 18, share: 10, isCentred: true)
        case .from, .until: column(field, width: 12, share: 8, isCentred: true)
        case .who: column(field, width: 36, share: 18, isProse: true)
        case .aim: column(field, width: 28, share: 0, isProse: true)
        case .cost: column(field, width: 12, share: 8, isCentred: true)
        case .payer: column(field, width: 18, share: 0, isProse: true)
        case .learnt: column(field, width: 40, share: 20, isProse: true)
        case .adopted: column(field, width: 32, share: 14, isProse: true)
        case .result: column(field, width: 30, share: 10, isProse: true)
        }
    }

    func cells(_ field: TourField, of row: Row, number: Int) -> [SheetCell] {
        guard row.isFirst || field != .cost && field != .payer else { return [.none] }
        return [cell(field, row.tour, row.home, number)]
    }

    private func cell(
        _ field: TourField, _ tour: Tour, _ home: Home?, _ number: Int
    ) -> SheetCell {
        let recorded = [tour.recorded.entry]
        let paid = tour.payments.map(\.at.entry)
        switch field {
        case .number: return SheetCell(.count(number))
        case .place: return .text(tour.place, entries: recorded)
        case .from: return .day(tour.from, entries: recorded)
        case .until: return .day(tour.until, entries: recorded)
        case .who:
            return .text(
                tour.participants.map(post).joined(separator: facts.say("、", ", ")),
                entries: recorded)
        case .aim: return .text(tour.aim, entries: recorded)
        case .cost:
            return SheetCell(tour.payments.isEmpty ? .none : .fen(tour.cost), entries: paid)
        case .payer:
            return .text(
                tour.payments.map(\.payer).joined(separator: facts.semicolon), entries: paid)
        case .learnt: return .text(tour.learnt, entries: tour.entries)
        case .adopted:
            return .text(
                home.map { "\($0.village.village.name) \($0.task.title)" },
                entries: home.map { [$0.at.entry] } ?? [])
        case .result: return result(home)
        }
    }

    private func result(_ home: Home?) -> SheetCell {
        guard let home else { return .none }
        let state = facts.programme.words.taskStates[home.task.state].text(in: facts.language)
        let said = home.task.result.isEmpty ? home.task.word : home.task.result
        let words =
            said.isEmpty ? state : "\(state)\(facts.say("：", ": "))\(said)"
        return .text(words, entries: home.task.entries)
    }

    /// With the village before it where the post belongs to one of the round.
    private func post(_ post: PostID) -> String {
        let village = facts.villages.first {
            $0.village.id == facts.posts.posts[post]?.division
        }
        return [village?.village.name, facts.post(post)].compactMap(\.self)
            .joined(separator: " ")
    }
}
