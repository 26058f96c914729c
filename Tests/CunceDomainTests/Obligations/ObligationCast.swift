import CunceDomain

/// One town with two villages and the cadences of the source case, for tests of what is owed.
/// Day 0 is Monday, 16 November 2026.
struct ObligationCast {
    static let monday = CivilDate(dayNumber: 20_773)
    static let holder: PostID = "cadre"

    static func day(_ offset: Int) -> CivilDate { monday.adding(days: offset) }

    static func cadence(
        _ key: CadenceKey, _ duty: CadenceDuty, _ day: CadenceDay, _ owner: CadenceOwner,
        grace: Int = 0, times: Int = 1, weeks: Int = 1, holidays: CadenceHolidays = .move
    ) -> Cadence {
        Cadence(
            key: key, label: Label(zh: key.text, en: key.text), duty: duty,
            rhythm: .every(DutyWindow(weeks, .week)), amount: .times(times), day: day,
            owners: [owner], graceDays: grace, holidays: holidays,
            clause: Clause(file: "rhythm.yaml", line: 1, path: "cadences"))
    }

    static let visits = cadence("visit", .visit, .anyDay, .link("resident-cadre"))
    static let huddles = cadence(
        "huddle", .huddle, .weekday(5), .role("secretary"), grace: 2)
    static let briefs = cadence(
        "brief", .brief, .after("huddle", days: 1), .role("office"), grace: 2)

    var cadences = [visits, huddles, briefs]
    var trips: [VisitObligations.Trip] = []
    var events: [(TownEvent, Occurrence)] = []
    var calendar = WorkCalendar.plain
    var absences: [PostID: [Absence]] = [:]
    var closes = 100

    mutating func visit(_ day: Int, entry: Int) {
        trips.append(.init(on: Self.day(day), participants: [Self.holder], entry: entry))
    }

    mutating func huddle(_ week: Int, on day: Int, entry number: Int) throws {
        for event in try Self.opening(week) {
            events.append((.huddle(event), Self.at(number, day)))
        }
    }

    mutating func brief(_ week: Int, on day: Int, entry number: Int) throws {
        var huddles = Huddles()
        for event in try Self.opening(week) { huddles.apply(event, Self.at(1, day)) }
        let id = HuddleID("huddle-\(week)")
        for event in try huddles.decide(.close(id), on: Self.day(day)) {
            huddles.apply(event, Self.at(2, day))
        }
        let composed = try Briefs().decide(
            .compose(ISOWeek(containing: Self.day(7 * week)), sections: [], head: ""), by: "person",
            on: Self.day(day), huddles: huddles, limit: 100)
        for event in composed { events.append((.brief(event), Self.at(number, day))) }
    }

    private static func opening(_ week: Int) throws -> [HuddleEvent] {
        try Huddles().decide(
            .open(
                HuddleID("huddle-\(week)"), week: ISOWeek(containing: day(7 * week)), place: ""),
            on: day(7 * week + 6))
    }

    mutating func add(_ event: WeekEvent, entry number: Int, on day: Int) {
        events.append((.week(event), Self.at(number, day)))
    }

    static func at(_ number: Int, _ day: Int) -> Occurrence {
        Occurrence(
            entry: number, sequence: number, on: Self.day(day), recordedOn: Self.day(day),
            by: "person", post: "office")
    }

    var town: TownRound {
        get throws {
            var town = TownRound(id: "round")
            let opened = try Round(id: "round").open(
                .init(
                    id: "round", division: DivisionID(1), title: "轮", opens: Self.day(-7),
                    closes: Self.day(closes), targets: ""), level: 4, pack: ("", ""))
            for event in opened { town.apply(.round(event), Self.at(1, -7)) }
            for (event, at) in events { town.apply(event, at) }
            return town
        }
    }

    var weeks: Weeks { get throws { try town.weeks } }

    func list(on day: Int) throws -> [Obligation] { try obligations.list(on: Self.day(day)) }

    var obligations: RoundObligations {
        get throws {
            let holding = VisitObligations.Holding(
                slot: "resident-cadre", post: Self.holder, from: Self.monday, until: nil)
            return RoundObligations(
                cadences.map { CadenceSpan($0, signers: ["secretary"]) }, town: try town,
                villages: [
                    .init(
                        id: DivisionID(2), kase: "case-2", listed: Self.monday, ended: nil,
                        holdings: [holding], trips: trips)
                ],
                posts: [("secretary", "secretary"), ("office", "office")], calendar: calendar,
                absences: absences)
        }
    }

    /// The state of one, by its cadence and the week it is owed in.
    func state(_ cadence: CadenceKey, _ week: Int, on day: Int) throws -> Obligation.State? {
        try obligation(cadence, week, on: day)?.state
    }

    func obligation(_ cadence: CadenceKey, _ week: Int, on day: Int) throws -> Obligation? {
        try list(on: day).first {
            $0.key.cadence == cadence && $0.key.first == Self.day(7 * week)
        }
    }
}
