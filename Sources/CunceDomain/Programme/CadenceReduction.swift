/// What is taken off a duty for days on which its owner was away with leave, or the like. 请假扣减
package struct CadenceReduction: Equatable, Sendable {
    package enum Source: Equatable, Sendable {
        /// Days of a state.
        case fact(FactKey)
        /// Days for which the owner is excused.
        case excuses
    }

    package enum Measure: String, CaseIterable, Sendable {
        /// As many days as were covered: 应到天数减去请假天数.
        case days
        /// In proportion to the days of the window that were not covered, rounded up.
        case share
    }

    package let source: Source
    package let measure: Measure
    /// Only days worked count, by the calendar of the book; otherwise all.
    package let countsWorked: Bool

    package init(_ source: Source, by measure: Measure, countsWorked: Bool = false) {
        self.source = source
        self.measure = measure
        self.countsWorked = countsWorked
    }
}
