import CunceDomain
import CunceStore

/// What a board counts over all villages. A visit changes none of it, so it is kept with exactly
/// what it was counted from.
struct BoardTallies: Sendable {
    let sums: BoardSums
    /// Longest first.
    let overdue: [OverdueTask]
    let shares: [BoardShare]
    private let source: Source

    /// Everything that is counted.
    private struct Source: Equatable, Sendable {
        struct Village: Equatable, Sendable {
            let village: DivisionRow
            let stage: CaseStage
            let listing: Int?
            let planEntry: Int?
            let step: Int?
            let tasks: [TaskSummary]
        }

        let day: CivilDate
        let programme: String
        let posts: PostLabels
        let villages: [Village]

        init(_ facts: TownFacts, _ programme: Programme) {
            day = facts.day
            self.programme = "\(programme.key) \(programme.version)"
            posts = facts.posts
            villages = facts.villages.map { village in
                Village(
                    village: village.village, stage: village.summary.stage,
                    listing: village.listing?.number, planEntry: village.summary.planEntry,
                    step: village.steps.last?.number, tasks: village.tasks)
            }
        }
    }

    /// - Parameter cache: where they are kept; `nil` to count anew.
    static func of(
        _ facts: TownFacts, _ programme: Programme, _ cache: StateCache?
    ) -> BoardTallies {
        let source = Source(facts, programme)
        let key = "tallies \(facts.round?.id.text ?? "") \(facts.division.id)"
        if let known = cache?.rounds.get(BoardTallies.self, key), known.source == source {
            return known
        }
        let tallies = BoardTallies(
            sums: BoardSums(facts, ISOWeek(containing: facts.day)),
            overdue: OverdueTask.all(facts), shares: BoardShare.all(facts, programme),
            source: source)
        cache?.rounds.put(tallies, key)
        return tallies
    }
}
