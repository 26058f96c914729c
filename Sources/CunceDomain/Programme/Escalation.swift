/// When what was missed is shown to the next post, so that somebody can help. 提请关注
///
/// Showing is all: no consequence, no score follows from it (product principle 11).
package struct Escalation: Equatable, Sendable {
    package let cadence: CadenceKey
    /// So many missed obligations of one owner for one place; 1 or more.
    package let missed: Int
    /// One after the other, up to the last that is over; what is excused neither counts nor ends
    /// the run.
    package let isConsecutive: Bool
    /// Counted over so many weeks up to the day; `nil` for the whole round.
    package let withinWeeks: Int?
    /// At least one.
    package let shownTo: [RoleKey]

    package init(
        cadence: CadenceKey, missed: Int, isConsecutive: Bool, withinWeeks: Int?,
        shownTo: [RoleKey]
    ) {
        self.cadence = cadence
        self.missed = missed
        self.isConsecutive = isConsecutive
        self.withinWeeks = withinWeeks
        self.shownTo = shownTo
    }
}
