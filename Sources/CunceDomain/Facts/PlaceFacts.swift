/// What is known of one place: the fold of its stream `facts/<division>`. 指标、情况
///
/// A place without a case is simply known; its facts belong to no round.
package struct PlaceFacts: Equatable, Sendable {
    package let place: DivisionID
    /// By fact, each course in the order of its slots' first days.
    package private(set) var values: [FactKey: [Known]] = [:]
    package private(set) var targets: [TargetSlot: Target] = [:]
    /// How far each period of this place and everything below it is closed.
    package private(set) var closings: [Period: PeriodClosing] = [:]

    /// A value and where it comes from.
    package struct Known: Equatable, Sendable {
        package let fact: FactKey
        package let slot: FactSlot
        package let value: FactValue
        package let source: FactsEvent.Source
        package let basis: String
        package let word: String
        package let reason: String
        package let at: Occurrence
        /// Entries whose values it took the place of, oldest first.
        package let former: [Int]
    }

    package struct TargetSlot: Hashable, Sendable {
        package let fact: FactKey
        package let period: Period

        package init(fact: FactKey, period: Period) {
            self.fact = fact
            self.period = period
        }
    }

    package struct Target: Equatable, Sendable {
        package let value: FactValue
        package let reason: String
        package let at: Occurrence
    }

    package init(place: DivisionID) { self.place = place }

    package mutating func apply(_ event: FactsEvent, _ at: Occurrence) {
        switch event {
        case .recorded(let recorded): take(recorded, at)
        case .targetSet(let set):
            targets[TargetSlot(fact: set.fact, period: set.period)] = Target(
                value: set.target, reason: set.reason, at: at)
        case .handedIn(let step):
            closings[step.period, default: PeriodClosing()].handIn(step.word, at)
        case .closed(let step):
            closings[step.period, default: PeriodClosing()].close(step.word, at)
        case .reopened(let step):
            closings[step.period, default: PeriodClosing()].reopen(step.word, at)
        }
    }

    package func admits(_ event: FactsEvent) -> Bool {
        switch event {
        case .recorded, .targetSet: true
        case .handedIn(let step): closings[step.period]?.isOpen ?? true
        case .closed(let step): closings[step.period]?.closed == nil
        case .reopened(let step): !(closings[step.period]?.isOpen ?? true)
        }
    }

    /// The value for a slot.
    package func known(_ fact: FactKey, _ slot: FactSlot) -> Known? {
        values[fact]?.first { $0.slot == slot }
    }

    /// The newest value of the periods before one.
    package func known(_ fact: FactKey, before period: Period) -> Known? {
        known(fact, .period(period.moved(by: -1)))
    }

    private mutating func take(_ recorded: FactsEvent.Recorded, _ at: Occurrence) {
        let slot = FactSlot(recorded.value, period: recorded.period, on: at.on)
        var course = values[recorded.fact] ?? []
        let before = course.first { $0.slot == slot }
        course.removeAll { $0.slot == slot }
        let known = Known(
            fact: recorded.fact, slot: slot, value: recorded.value, source: recorded.source,
            basis: recorded.basis, word: recorded.word, reason: recorded.reason, at: at,
            former: before.map { $0.former + [$0.at.entry] } ?? [])
        let place = course.firstIndex { $0.slot.first > slot.first } ?? course.endIndex
        course.insert(known, at: place)
        values[recorded.fact] = course
    }
}

extension PlaceFacts: Aggregate {
    /// - Parameter key: the number of the division.
    package init(key: String) { self.init(place: DivisionID(Int(key) ?? 0)) }
}
