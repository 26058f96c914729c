package import CunceDomain

/// How long villages were in one stage: those that went on, and those that are there still. 阶段用时
package struct StageStays: Equatable, Sendable {
    package let stage: CaseStage
    /// Stays that are over.
    package let over: DaySpread
    /// Stays that go on, so far.
    package let lasting: DaySpread
    /// The steps into the stage.
    package let entries: [Int]

    /// Stages somebody was in, in order; what a case left by going on in another round is neither
    /// over nor lasting.
    static func all(_ lives: [CaseLife]) -> [StageStays] {
        CaseStage.allCases.dropFirst().dropLast().compactMap { stage in
            let own = lives.flatMap { life in
                life.stretches.enumerated().filter { $1.stage == stage }.map { place, stretch in
                    (stretch, isOver: place + 1 < life.stretches.count)
                }
            }
            let counted = own.filter { $0.isOver || $0.0.lasts }
            guard !counted.isEmpty else { return nil }
            return StageStays(
                stage: stage, over: DaySpread(counted.filter(\.isOver).map(\.0.days)),
                lasting: DaySpread(counted.filter { !$0.isOver }.map(\.0.days)),
                entries: counted.map(\.0.entry))
        }
    }
}

/// Days, told by their middle and their spread, or one by one where they are few.
package struct DaySpread: Equatable, Sendable {
    /// Fewer than this many are told one by one: a middle of four says more than is known.
    package static let few = 5

    /// Unit: days; ascending.
    package let days: [Int]

    package init(_ days: [Int]) { self.days = days.sorted() }

    package var isFew: Bool { days.count < Self.few }

    /// The middle one; of an even number, half the sum of the two middle ones. `nil` for none.
    package var median: Rational? {
        guard !days.isEmpty else { return nil }
        let high = days[days.count / 2]
        let low = days[(days.count - 1) / 2]
        return Rational(low + high, over: 2)
    }

    /// The smallest that at least a quarter do not exceed (nearest rank).
    package var lowerQuarter: Int? { rank(quarters: 1) }

    /// The smallest that at least three quarters do not exceed (nearest rank).
    package var upperQuarter: Int? { rank(quarters: 3) }

    private func rank(quarters: Int) -> Int? {
        guard !days.isEmpty else { return nil }
        return days[(days.count * quarters + 3) / 4 - 1]
    }
}
