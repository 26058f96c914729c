import CunceDomain

/// The week or day a form is filled for, as the address asks for it.
struct FormPeriod {
    /// The last day that counts; today where nobody asked for another.
    let day: CivilDate
    let week: ISOWeek

    /// - Throws: `ReportRefusal.unknownWeek`, `unknownDay` for one that does not exist.
    init(_ call: Call) throws {
        let asked = try call.askedWeek()
        let day = try call.askedDay("day") ?? asked?.sunday ?? call.today
        self.day = min(day, call.today)
        week = asked ?? ISOWeek(containing: self.day)
    }

    /// `nil` for how things stand now.
    func asOf(_ today: CivilDate) -> CivilDate? { day < today ? day : nil }

    /// Unit: weeks. A quarter at a time can be chosen from.
    private static let most = 13

    /// Weeks that can be chosen, the newest first: a quarter that ends with a week.
    ///
    /// - Parameter since: the first day there is anything to fill a form with.
    static func weeks(until last: ISOWeek, since: CivilDate?) -> [ISOWeek] {
        var weeks = [last]
        while weeks.count < most, let earlier = weeks.last?.previous,
            since.map({ $0 <= earlier.sunday }) ?? true
        {
            weeks.append(earlier)
        }
        return weeks
    }

    /// The last week of the quarter the page is asked for; this week where it is asked for none.
    static func lastAsked(_ call: Call) -> ISOWeek {
        let now = ISOWeek(containing: call.today)
        return min(ISOWeek(call.query["until"]) ?? now, now)
    }

    /// The last week of the quarter after; `nil` where that lies ahead.
    static func later(than last: ISOWeek, today: CivilDate) -> ISOWeek? {
        let now = ISOWeek(containing: today)
        guard last < now else { return nil }
        return min(ISOWeek(containing: last.monday.adding(days: 7 * most)), now)
    }
}
