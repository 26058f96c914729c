package import CunceDomain
package import CunceStore

/// The signals of a pack on an installation's own past: how early and how often wrong they were.
package struct WatchPast: Sendable {
    package let place: DivisionRow
    package let programme: Programme
    /// `nil` where the pack states no signals or no window of relapse, or nothing was ever listed.
    package let measure: WarningMeasure?

    package var window: Span? { programme.rules.acceptance?.watch?.relapse?.within }

    /// Looks at the first of every month since the first case; run it inside one snapshot.
    ///
    /// A figure is known from the day its recording is dated, in the words recorded last. Cases of
    /// places below count, and the roster as it is told for each day.
    package static func read(
        at place: DivisionRow, today: CivilDate, calendar: WorkCalendar, programme: Programme,
        cache: StateCache, on connection: any SQLConnection
    ) throws -> WatchPast {
        let courses = try CaseCourses.list(within: place.path, on: connection)
        let listings = Dictionary(
            uniqueKeysWithValues: courses.stays.map { ($0.key.subject, $0.value) })
        let silent = WatchPast(place: place, programme: programme, measure: nil)
        guard let first = courses.map(\.listed).min(), first <= today,
            var replay = WarningReplay(programme, listings: listings, calendar: calendar)
        else { return silent }
        let states = try Dictionary(
            courses.map { course in
                (
                    course.kase,
                    try StreamReading.current(
                        Case.self, StreamName.of(course.kase), cache: cache, on: connection
                    ).state
                )
            }
        ) { first, _ in first }
        var sources = try InstallationBook.sources(
            programme, at: place, round: nil, asking: BookNeeds.units, on: today,
            calendar: calendar, cache: cache, connection: connection)
        let county = try StreamReading.current(
            County.self, StreamName.county(sources.root), cache: cache, on: connection
        ).state
        sources.roster = Array(county.roster.posts.values)
        var known = KnownThen(
            try FactRows.list(within: place.path, on: connection), programme.rules)
        for day in looks(from: first, to: today) {
            sources.records = known.records(on: day)
            try sources.takeCases(courses, on: day) { id in
                guard let state = states[id] else { throw ReportRefusal.unknownRound }
                return state
            }
            replay.look(on: day, FactBook(sources, programme.rules, on: day))
        }
        return WatchPast(place: place, programme: programme, measure: replay.measure)
    }

    private static func looks(from first: CivilDate, to last: CivilDate) -> [CivilDate] {
        var month = Period(.month, containing: first)
        var days: [CivilDate] = []
        while month.first <= last {
            days.append(month.first)
            month = month.moved(by: 1)
        }
        return days
    }
}

/// What was known of places on days that follow one another.
private struct KnownThen {
    private let rows: [FactRow]
    private let kinds: [FactKey: FactKind]
    private var next = 0
    private var values: [DivisionID: [BookSources.Value]] = [:]
    private var records: [DivisionID: PlaceRecords] = [:]

    init(_ rows: [FactRow], _ rules: Rules) {
        self.rows = rows.sorted { ($0.happenedOn, $0.entry) < ($1.happenedOn, $1.entry) }
        kinds = rules.factKinds
    }

    /// - Parameter day: not before the one asked for last.
    mutating func records(on day: CivilDate) -> [DivisionID: [FactKey: FactRecord]] {
        var changed: Set<DivisionID> = []
        while next < rows.count, rows[next].happenedOn <= day {
            let row = rows[next]
            values[row.place, default: []].append(
                .init(place: row.place, fact: row.fact, slot: row.slot, value: row.value))
            changed.insert(row.place)
            next += 1
        }
        for place in changed { records[place] = PlaceRecords(values[place] ?? [], kinds) }
        return records.mapValues { $0.known(on: day) }
    }
}
