/// A week from Monday to Sunday, named as GB/T 7408 (ISO 8601) does: `2026-W47`.
package struct ISOWeek: Hashable, Sendable {
    package let monday: CivilDate

    /// The week that holds a day.
    package init(containing day: CivilDate) {
        monday = day.adding(days: 1 - day.weekday)
    }

    /// Reads `2026-W47`; `nil` for anything else, also for a week 53 that the year does not have.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard text.utf8.count == 8, parts.count == 2, parts[0].utf8.count == 4,
            parts[1].first == "W", let year = Int(parts[0]), year > 0,
            let week = Int(parts[1].dropFirst()), (1...53).contains(week),
            let fourthOfJanuary = CivilDate(year, 1, 4)
        else { return nil }
        let first = ISOWeek(containing: fourthOfJanuary)
        monday = first.monday.adding(days: (week - 1) * 7)
        guard self.year == year, description == String(text) else { return nil }
    }

    package var sunday: CivilDate { monday.adding(days: 6) }
    package var next: ISOWeek { ISOWeek(containing: monday.adding(days: 7)) }
    package var previous: ISOWeek { ISOWeek(containing: monday.adding(days: -7)) }

    /// The year the week belongs to: that of its Thursday.
    package var year: Int { monday.adding(days: 3).year }

    /// 1...53
    package var number: Int {
        guard let newYear = CivilDate(year, 1, 1) else { return 1 }
        return monday.adding(days: 3).days(since: newYear) / 7 + 1
    }

    package func contains(_ day: CivilDate) -> Bool { day >= monday && day <= sunday }
}

extension ISOWeek: Comparable {
    package static func < (left: ISOWeek, right: ISOWeek) -> Bool { left.monday < right.monday }
}

extension ISOWeek: CustomStringConvertible {
    /// `2026-W47`
    package var description: String { "\(padded(year, to: 4))-W\(padded(number, to: 2))" }
}

extension ISOWeek: WrittenAsText {
    package static let expected = "a week such as 2026-W47"
}
