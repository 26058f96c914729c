package import CunceDomain

/// Reads what rules ask for from the record: the book of facts of a town or county.
///
/// A whole town or county is one answer. What is known of a place is read when its stream has gone
/// on and kept otherwise (Decisions, 0009); so are the states of cases.
package enum InstallationBook {
    /// - Parameters:
    ///   - round: whose cases, links and duties belong in; `nil` where villages are only looked at.
    ///   - place: the division with everything below it; ranks and shares are among these.
    ///   - needs: what the question asks.
    ///   - calendar: the days the program brings along.
    package static func read(
        _ programme: Programme, at place: DivisionRow, round: RoundSummary?,
        asking needs: BookNeeds = .everything, on day: CivilDate, calendar: WorkCalendar,
        cache: StateCache, connection: any SQLConnection
    ) throws -> FactBook {
        FactBook(
            try sources(
                programme, at: place, round: round, asking: needs, on: day, calendar: calendar,
                cache: cache, connection: connection),
            programme.rules, on: day)
    }

    /// What the book is made of.
    package static func sources(
        _ programme: Programme, at place: DivisionRow, round: RoundSummary?,
        asking needs: BookNeeds = .everything, on day: CivilDate, calendar: WorkCalendar,
        cache: StateCache, connection: any SQLConnection
    ) throws -> BookSources {
        try sources(
            programme, at: place, round: round, needs, on: day, calendar: calendar,
            states: SnapshotStates(cache: cache, connection: connection), facts: cache.facts,
            connection: connection)
    }

    /// The same inside a commit, with what it has written so far.
    package static func read(
        _ programme: Programme, at place: DivisionRow, round: RoundSummary?,
        asking needs: BookNeeds = .everything, on day: CivilDate, calendar: WorkCalendar,
        in scope: CommitScope
    ) throws -> FactBook {
        FactBook(
            try sources(
                programme, at: place, round: round, needs, on: day, calendar: calendar,
                states: scope, facts: scope.facts, connection: scope.connection),
            programme.rules, on: day)
    }

    static func sources(
        _ programme: Programme, at place: DivisionRow, round: RoundSummary?,
        _ needs: BookNeeds, on day: CivilDate, calendar: WorkCalendar, states: any StateSource,
        facts: KnownFacts, connection: any SQLConnection
    ) throws -> BookSources {
        let root = try InstallationRow.read(connection)?.root ?? place.id
        let above = try place.path.ids.dropLast().compactMap {
            try DivisionByID.find($0, on: connection)
        }
        let rows = above + (try PlacesWithin.list(place.path, on: connection))
        let kinds = PlaceKinds(programme.rules)
        var sources = BookSources(
            root: root,
            places: rows.compactMap { row in
                kinds.kind(level: row.level, code: row.code).map {
                    .init(id: row.id, kind: $0.key, name: row.name, parent: row.parent)
                }
            },
            values: try needs.facts ? values(of: above, on: day, connection) : [],
            posts: try PostRows.list(on: connection).map { post in
                let role = programme.role(post.role)?.label.text(in: .zh) ?? post.role.text
                return .init(
                    id: post.id, role: post.role, division: post.division,
                    name: role + post.designation)
            })
        if needs.facts {
            sources.records = try FactReading(
                rules: programme.rules, known: facts, connection: connection
            ).records(within: place.path, on: day)
        }
        guard let round else { return sources }
        let town = try states.state(TownRound.self, round.stream)
        let county = try states.state(County.self, StreamName.county(root))
        let duties = try RoundObligations.cases(
            of: round.id, opens: round.opens, on: connection)
        sources.town = town
        sources.calendar = calendar.with(county.days)
        sources.cases = try duties.map { try states.state(Case.self, StreamName.of($0.id)) }
        if programme.rules.drawsLines {
            let candidates = try CandidateRows.list(of: round.id, on: connection)
            let waiting = Set(candidates.filter { $0.state == .waiting }.map(\.village))
            sources.declined = try candidates.filter {
                $0.state == .declined && !waiting.contains($0.village)
            }.map { try states.state(Case.self, StreamName.of($0.id)) }
        }
        let inside = Set(rows.map(\.id))
        sources.departed = try CaseQueries.departed(but: round.id, on: connection)
            .map { try states.state(Case.self, StreamName.of($0)) }
            .filter { $0.listing.village.map(inside.contains) ?? false }
        guard needs.asksDuties(of: programme.rules) else { return sources }
        sources.obligations = RoundObligations(town, programme, county, calendar, cases: duties)
            .list(on: day)
        return sources
    }

    /// What is told of the divisions above is little.
    private static func values(
        of above: [DivisionRow], on day: CivilDate, _ connection: any SQLConnection
    ) throws -> [BookSources.Value] {
        try above.flatMap { row in
            try FactRows.values(of: row.id, on: connection).filter { $0.slot.first <= day }
        }
    }
}

extension FactRow {
    /// What the value is for.
    package var slot: FactSlot { FactSlot(value, period: period, on: since) }
}
