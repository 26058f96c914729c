package import CunceDomain

/// Reads what rules ask for from the record: the book of facts of a town or county.
///
/// Whole towns and counties are read at once; for lists and decisions, not for boards.
package enum InstallationBook {
    /// - Parameters:
    ///   - round: whose cases, links and duties belong in; `nil` where villages are only looked at.
    ///   - place: the division with everything below it; ranks and shares are among these.
    ///   - calendar: the days the program brings along.
    package static func read(
        _ programme: Programme, at place: DivisionRow, round: RoundSummary?,
        on day: CivilDate, calendar: WorkCalendar, cache: StateCache,
        connection: any SQLConnection
    ) throws -> FactBook {
        FactBook(
            try sources(
                programme, at: place, round: round, on: day, calendar: calendar,
                states: SnapshotStates(cache: cache, connection: connection),
                connection: connection),
            programme.rules, on: day)
    }

    /// The same inside a commit, with what it has written so far.
    package static func read(
        _ programme: Programme, at place: DivisionRow, round: RoundSummary?,
        on day: CivilDate, calendar: WorkCalendar, in scope: CommitScope
    ) throws -> FactBook {
        FactBook(
            try sources(
                programme, at: place, round: round, on: day, calendar: calendar, states: scope,
                connection: scope.connection),
            programme.rules, on: day)
    }

    private static func sources(
        _ programme: Programme, at place: DivisionRow, round: RoundSummary?,
        on day: CivilDate, calendar: WorkCalendar, states: any StateSource,
        connection: any SQLConnection
    ) throws -> BookSources {
        let root = try InstallationRow.read(connection)?.root ?? place.id
        let above = try place.path.ids.dropLast().compactMap {
            try DivisionByID.find($0, on: connection)
        }
        let rows = above + (try PlacesWithin.list(place.path, on: connection))
        var values = try FactRows.list(within: place.path, on: connection)
        for row in above { values += try FactRows.list(of: row.id, on: connection) }
        let kinds = PlaceKinds(programme.rules)
        var sources = BookSources(
            root: root,
            places: rows.compactMap { row in
                kinds.kind(level: row.level, code: row.code).map {
                    .init(id: row.id, kind: $0.key, name: row.name, parent: row.parent)
                }
            },
            values: values.filter { $0.since <= day }.map {
                .init(place: $0.place, fact: $0.fact, slot: $0.slot, value: $0.value)
            },
            posts: try PostRows.list(on: connection).map { post in
                let role = programme.role(post.role)?.label.text(in: .zh) ?? post.role.text
                return .init(
                    id: post.id, role: post.role, division: post.division,
                    name: role + post.designation)
            })
        guard let round else { return sources }
        let town = try states.state(TownRound.self, round.stream)
        let county = try states.state(County.self, StreamName.county(root))
        let duties = try RoundObligations.cases(
            of: round.id, opens: round.opens, on: connection)
        sources.town = town
        sources.calendar = calendar.with(county.days)
        sources.cases = try duties.map { try states.state(Case.self, StreamName.of($0.id)) }
        sources.obligations = RoundObligations(town, programme, county, calendar, cases: duties)
            .list(on: day)
        return sources
    }
}

extension FactRow {
    /// What the value is for.
    package var slot: FactSlot { FactSlot(value, period: period, on: since) }
}
