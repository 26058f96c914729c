/// A length of time as a rule states it: days, days worked, weeks, months or years of the calendar.
package struct Span: Hashable, Sendable {
    package enum Unit: String, CaseIterable, Codable, Sendable {
        case days
        /// 工作日, by the calendar of the book; without one Monday to Friday.
        case workingDays = "working-days"
        case weeks, months, years
    }

    /// 1 or more.
    package let count: Int
    package let unit: Unit

    package init(_ count: Int, _ unit: Unit) {
        self.count = count
        self.unit = unit
    }
}

extension CivilDate {
    /// The corresponding day so long after; a month without it ends it on its last day
    /// (Civil Code, art. 202).
    package func adding(_ span: Span, _ calendar: WorkCalendar = .plain) -> CivilDate {
        switch span.unit {
        case .days: adding(days: span.count)
        case .workingDays: adding(workingDays: span.count, calendar)
        case .weeks: adding(days: 7 * span.count)
        case .months: adding(months: span.count)
        case .years: adding(months: 12 * span.count)
        }
    }

    package func subtracting(_ span: Span, _ calendar: WorkCalendar = .plain) -> CivilDate {
        adding(Span(-span.count, span.unit), calendar)
    }

    /// The day on which so many days were worked, this one not counted (Civil Code, art. 201).
    private func adding(workingDays count: Int, _ calendar: WorkCalendar) -> CivilDate {
        let step = count < 0 ? -1 : 1
        var day = self
        var left = abs(count)
        // A calendar in which nobody works for a year ends the search.
        for _ in 0..<(abs(count) * 3 + 366) where left > 0 {
            day = day.adding(days: step)
            if calendar.isWorking(day) { left -= 1 }
        }
        return day
    }

    /// The same day of another month, or its last.
    package func adding(months: Int) -> CivilDate {
        let index = year * 12 + (month - 1) + months
        // Years outside the calendar end at its first or last day.
        let year = Int(index.quotientAndRemainder(dividingBy: 12).quotient)
        guard year >= 1 else { return CivilDate(1, 1, 1) ?? self }
        guard year <= 9999 else { return CivilDate(9999, 12, 31) ?? self }
        let month = index % 12 + 1
        let day = min(day, CivilDate.daysIn(month: month, of: year))
        return CivilDate(year, month, day) ?? self
    }
}

extension Span: CustomStringConvertible {
    /// `3 months`
    package var description: String { "\(count) \(unit.rawValue)" }

    /// Reads `3 months`, `1 year`, `15 days`, `15 working-days`; `nil` for anything else and above 1,200.
    package init?(_ text: some StringProtocol) {
        let parts = Substring(text).split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...4).contains(parts[0].utf8.count),
            parts[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let count = Int(parts[0]), (1...1_200).contains(count)
        else { return nil }
        let word = parts[1]
        guard
            let unit = Unit.allCases.first(where: {
                $0.rawValue == word || $0.rawValue.dropLast() == word
            })
        else { return nil }
        self.init(count, unit)
    }
}
