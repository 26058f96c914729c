/// 第N期 of a year: bulletins of one office are counted from 1 in each year, whatever rounds they tell
/// of.
package struct BriefNumber: Equatable, Sendable {
    package let week: ISOWeek
    package let number: Int

    package init(week: ISOWeek, number: Int) {
        self.week = week
        self.number = number
    }
}

extension Briefs {
    /// The number a week's brief has, or would have if it were composed now.
    ///
    /// - Parameter others: the last briefs of other rounds of the same town or county.
    package func number(for week: ISOWeek, beside others: [BriefNumber]) -> Int {
        if let known = brief(for: week) { return known.number }
        let own = all.map { BriefNumber(week: $0.week, number: $0.number) }
        let last = (own + others).filter { $0.week.year == week.year }.map(\.number).max()
        return (last ?? 0) + 1
    }
}
