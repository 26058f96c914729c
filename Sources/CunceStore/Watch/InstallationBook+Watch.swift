package import CunceDomain

/// The book in which signals are looked for: of all villages, with the newest case of each.
extension InstallationBook {
    /// - Parameter place: the root, so that ranks are among all, whoever reads; one village by itself
    ///   where no signal compares (`Rules.signalsCompare`).
    package static func watched(
        _ programme: Programme, at place: DivisionRow, on day: CivilDate, calendar: WorkCalendar,
        cache: StateCache, connection: any SQLConnection
    ) throws -> FactBook {
        FactBook(
            try watched(
                programme, at: place, on: day, calendar: calendar,
                states: SnapshotStates(cache: cache, connection: connection), facts: cache.facts,
                connection: connection),
            programme.rules, on: day)
    }

    /// The same inside a commit.
    package static func watched(
        _ programme: Programme, at place: DivisionRow, on day: CivilDate, calendar: WorkCalendar,
        in scope: CommitScope
    ) throws -> FactBook {
        FactBook(
            try watched(
                programme, at: place, on: day, calendar: calendar, states: scope,
                facts: scope.facts, connection: scope.connection),
            programme.rules, on: day)
    }

    private static func watched(
        _ programme: Programme, at place: DivisionRow, on day: CivilDate, calendar: WorkCalendar,
        states: any StateSource, facts: KnownFacts, connection: any SQLConnection
    ) throws -> BookSources {
        var sources = try sources(
            programme, at: place, round: nil, .units, on: day, calendar: calendar, states: states,
            facts: facts, connection: connection)
        let county = try states.state(County.self, StreamName.county(sources.root))
        sources.calendar = calendar.with(county.days)
        sources.roster = Array(county.roster.posts.values)
        try sources.takeCases(
            CaseCourses.list(within: place.path, on: connection), on: day
        ) { try states.state(Case.self, StreamName.of($0)) }
        return sources
    }
}

extension BookSources {
    /// Takes the newest case of each village and every time each was on the list.
    ///
    /// - Parameter day: what was listed later is left out, what ended later went on.
    package mutating func takeCases(
        _ courses: [CaseCourses.Course], on day: CivilDate, state: (CaseID) throws -> Case
    ) throws {
        let known = courses.filter { $0.listed <= day }.map { $0.seen(on: day) }
        listings = known.stays.mapValues { stays in
            stays.map { FactBook.Listing(time: $0, tracks: nil) }
        }
        var newest: [DivisionID: CaseCourses.Course] = [:]
        for course in known { newest[course.village] = course }
        let asked = newest.values.sorted { $0.village.number < $1.village.number }
        knowsEveryCase = true
        cases = try asked.map { try state($0.kase) }
        ends = Dictionary(
            asked.compactMap { course in course.ended.map { (course.kase, $0) } }
        ) { first, _ in first }
    }
}
