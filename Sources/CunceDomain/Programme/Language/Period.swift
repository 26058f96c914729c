/// A year, a half-year, a quarter, a month or a week of the calendar: what a number is told for, or
/// within what something is owed.
///
/// Shape: written `2026`, `2026-H1` (上半年), `2026-Q3`, `2026-09`, `2026-W39`.
package struct Period: Hashable, Sendable {
    package enum Unit: String, CaseIterable, Codable, Sendable {
        case year
        /// January to June, July to December.
        case halfYear = "half-year"
        case quarter, month, week

        /// Whether several of it end in one of another.
        package func isShorter(than other: Unit) -> Bool { mostDays < other.mostDays }

        /// How many days the longest has.
        package var mostDays: Int {
            switch self {
            case .year: 366
            case .halfYear: 184
            case .quarter: 92
            case .month: 31
            case .week: 7
            }
        }
    }

    package let unit: Unit
    /// Whole periods of this unit since the first one of year 0; weeks since the one of 1970-01-01.
    let index: Int

    package init(_ unit: Unit, containing day: CivilDate) {
        self.unit = unit
        index =
            switch unit {
            case .year: day.year
            case .halfYear: day.year * 2 + (day.month - 1) / 6
            case .quarter: day.year * 4 + (day.month - 1) / 3
            case .month: day.year * 12 + day.month - 1
            case .week: ISOWeek(containing: day).monday.dayNumber.flooredWeeks
            }
    }

    init(_ unit: Unit, index: Int) {
        self.unit = unit
        self.index = index
    }

    /// The one so many later; earlier where negative.
    package func moved(by count: Int) -> Period { Period(unit, index: index + count) }

    package var first: CivilDate {
        switch unit {
        case .year: day(index, 1)
        case .halfYear: day(index / 2, index % 2 * 6 + 1)
        case .quarter: day(index / 4, index % 4 * 3 + 1)
        case .month: day(index / 12, index % 12 + 1)
        case .week: CivilDate(dayNumber: index * 7 - 3)
        }
    }

    package var last: CivilDate { moved(by: 1).first.adding(days: -1) }

    package func contains(_ day: CivilDate) -> Bool { first <= day && day <= last }

    /// What rules call this one of another unit, seen from the end of this period: what is told last
    /// is of the one before. Of the same or of a shorter unit it is the next, so that the last one
    /// ended with this; of a longer unit the one that holds this period's last day, which has not
    /// ended on it, so that the last year is the same in all four quarters.
    func present(_ other: Unit) -> Period {
        Period(other, containing: unit.isShorter(than: other) ? last : last.adding(days: 1))
    }

    /// The periods of a shorter unit that end in it, oldest first.
    package func parts(_ unit: Unit) -> [Period] {
        var part = Period(unit, containing: first)
        var found: [Period] = []
        while part.last <= last {
            found.append(part)
            part = part.moved(by: 1)
        }
        return found
    }

    private func day(_ year: Int, _ month: Int) -> CivilDate {
        CivilDate(min(max(year, 1), 9999), month, 1) ?? CivilDate(dayNumber: 0)
    }
}

extension Period: WrittenAsText {
    package static let expected = "a period such as 2026-Q3"
}

extension Period: Comparable {
    package static func < (left: Period, right: Period) -> Bool { left.first < right.first }
}

extension Period: CustomStringConvertible {
    package var description: String {
        switch unit {
        case .year: padded(index, to: 4)
        case .halfYear: "\(padded(index / 2, to: 4))-H\(index % 2 + 1)"
        case .quarter: "\(padded(index / 4, to: 4))-Q\(index % 4 + 1)"
        case .month: "\(padded(index / 12, to: 4))-\(padded(index % 12 + 1, to: 2))"
        case .week: "\(ISOWeek(containing: first))"
        }
    }

    /// Reads what `description` writes; `nil` for anything else.
    package init?(_ text: some StringProtocol) {
        let parts = Substring(text).split(separator: "-", omittingEmptySubsequences: false)
        guard let head = parts.first, head.utf8.count == 4, let year = Self.number(head),
            (1...9999).contains(year), parts.count <= 2
        else { return nil }
        guard parts.count == 2 else {
            self.init(.year, index: year)
            return
        }
        let tail = parts[1]
        if tail.first == "Q", tail.utf8.count == 2, let quarter = Self.number(tail.dropFirst()),
            (1...4).contains(quarter)
        {
            self.init(.quarter, index: year * 4 + quarter - 1)
        } else if tail.first == "H", tail.utf8.count == 2, let half = Self.number(tail.dropFirst()),
            (1...2).contains(half)
        {
            self.init(.halfYear, index: year * 2 + half - 1)
        } else if tail.first == "W" {
            guard let week = ISOWeek(String(text)) else { return nil }
            self.init(.week, containing: week.monday)
        } else {
            guard tail.utf8.count == 2, let month = Self.number(tail), (1...12).contains(month)
            else { return nil }
            self.init(.month, index: year * 12 + month - 1)
        }
    }

    private static func number(_ text: Substring) -> Int? {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
    }
}

extension Int {
    /// Weeks from the Monday before 1970-01-01 to the Monday with this day number.
    fileprivate var flooredWeeks: Int { (self + 3) / 7 }
}
