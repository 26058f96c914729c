/// What the stages of a round's screening brought, part by part. 摸底—推荐—会审
package struct ScreeningStages: Equatable, Sendable {
    package struct Record: Equatable, Sendable {
        package let stage: FunnelStageKey
        package let examined: Int?
        package let found: Int?
        package let villages: [DivisionID]
        package let basis: String
        /// Why it came out of turn; empty where it did not.
        package let reason: String
        package let at: Occurrence
    }

    /// In the order they were recorded.
    package private(set) var all: [Record] = []

    package init() {}

    package mutating func apply(_ event: ScreeningEvent, _ at: Occurrence) {
        switch event {
        case .recorded(let recorded):
            all.append(
                Record(
                    stage: recorded.stage, examined: recorded.examined, found: recorded.found,
                    villages: recorded.villages, basis: recorded.basis,
                    reason: recorded.reason ?? "", at: at))
        }
    }

    package func records(of stage: FunnelStageKey) -> [Record] { all.filter { $0.stage == stage } }

    /// Villages that went on in a stage, by whoever's part.
    package func passedOn(in stage: FunnelStageKey) -> [DivisionID] {
        var passed: [DivisionID] = []
        for village in records(of: stage).flatMap(\.villages) where !passed.contains(village) {
            passed.append(village)
        }
        return passed
    }

    /// People who let a village go on in a stage of proposing or reviewing: none of them decides
    /// on it.
    package func people(passingOn village: DivisionID, in funnel: [FunnelStage]) -> [PersonID] {
        let bound = funnel.filter { $0.work.isOneOfThree }.map(\.key)
        return all.filter { bound.contains($0.stage) && $0.villages.contains(village) }
            .map(\.at.by)
    }

    /// What the rules are told of them: each stage once, all its parts together.
    ///
    /// - Parameter day: what happened later is left out.
    package func proposals(
        _ funnel: [FunnelStage], until day: CivilDate
    ) -> [FactBook.StageProposal] {
        funnel.compactMap { stage in
            let parts = records(of: stage.key).filter { $0.at.on <= day }
            guard let last = parts.map(\.at.on).max() else { return nil }
            let villages = Self.once(parts.flatMap(\.villages))
            return FactBook.StageProposal(
                stage: stage.key, day: last, examined: Self.sum(parts.map(\.examined)),
                found: Self.sum(parts.map(\.found)), units: villages.map(\.subject),
                posts: Self.once(parts.map(\.at.post)).map(\.subject))
        }
    }

    /// `nil` where any part did not count: a sum of some would be taken for all.
    private static func sum(_ counts: [Int?]) -> Int? {
        counts.reduce(0) { sum, count in sum.flatMap { sum in count.map { sum + $0 } } }
    }

    private static func once<Item: Hashable>(_ items: [Item]) -> [Item] {
        var seen: Set<Item> = []
        return items.filter { seen.insert($0).inserted }
    }
}

extension FunnelStage.Work {
    /// Proposing, reviewing and deciding are three people's (product principle 9); whoever knows a
    /// village may have walked it too.
    package var isOneOfThree: Bool {
        switch self {
        case .survey: false
        case .propose, .coReview, .decide: true
        }
    }
}
