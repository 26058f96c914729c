import CunceDomain

/// The week or day a form is filled for, as the address asks for it.
struct FormPeriod {
    /// The last day that counts; today where nobody asked for another.
    let day: CivilDate
    let week: ISOWeek

    init(_ call: Call) {
        let asked = ISOWeek(call.query["week"])
        let day = CivilDate(call.query["day"]) ?? asked?.sunday ?? call.today
        self.day = min(day, call.today)
        week = asked ?? ISOWeek(containing: self.day)
    }

    /// `nil` for how things stand now.
    func asOf(_ today: CivilDate) -> CivilDate? { day < today ? day : nil }

    /// Weeks that can be asked for, the newest first.
    static func weeks(before today: CivilDate) -> [ISOWeek] {
        var weeks = [ISOWeek(containing: today)]
        // A quarter: a form for longer ago is asked for by its day.
        while weeks.count < 13, let last = weeks.last { weeks.append(last.previous) }
        return weeks
    }
}
