/// How long one period of a duty lasts: whole weeks, months, quarters, half-years or
/// years of the calendar.
package struct DutyWindow: Hashable, Sendable {
    /// 1 or more.
    package let count: Int
    package let unit: Period.Unit

    package init(_ count: Int, _ unit: Period.Unit) {
        self.count = count
        self.unit = unit
    }

    /// The first day of the week, month, quarter, half-year or year a day lies in.
    package func first(containing day: CivilDate) -> CivilDate {
        unit == .week ? day.adding(days: 1 - day.weekday) : Period(unit, containing: day).first
    }

    /// The last day of the window that begins on such a first day.
    package func last(from first: CivilDate) -> CivilDate {
        moved(first, by: count).adding(days: -1)
    }

    /// The first day of the window before the one that begins on such a first day.
    package func previous(before first: CivilDate) -> CivilDate { moved(first, by: -count) }

    // Weeks are added as days: boards ask for many of them.
    private func moved(_ first: CivilDate, by count: Int) -> CivilDate {
        unit == .week
            ? first.adding(days: 7 * count)
            : Period(unit, containing: first).moved(by: count).first
    }

    /// For loads: full weeks it surely has.
    package var weeks: Int {
        switch unit {
        case .week: count
        case .month: max(1, count * 30 / 7)
        case .quarter: count * 13
        case .halfYear: count * 26
        case .year: count * 52
        }
    }

    /// Days the shortest such window has.
    package var fewestDays: Int {
        switch unit {
        case .week: count * 7
        case .month: count < 2 ? 28 : count * 30 - 1
        case .quarter: count * 90
        // The first half of a common year.
        case .halfYear: count * 181
        case .year: count * 365
        }
    }
}

extension DutyWindow: CustomStringConvertible {
    /// `1 week`, `2 months`
    package var description: String { "\(count) \(unit.rawValue)\(count == 1 ? "" : "s")" }

    /// Reads `1 month`, `2 weeks`; `nil` for anything else and above 60.
    package init?(_ text: some StringProtocol) {
        let parts = Substring(text).split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count),
            parts[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let count = Int(parts[0]), (1...60).contains(count),
            let unit = Period.Unit.allCases.first(where: {
                parts[1] == $0.rawValue || parts[1] == $0.rawValue + "s"
            })
        else { return nil }
        self.init(count, unit)
    }
}
