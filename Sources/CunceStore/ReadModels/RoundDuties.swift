package import CunceDomain

/// One case as its rows know it, for what is owed in it.
package struct CaseDuties: Equatable, Sendable {
    let summary: CaseSummary
    let links: [LinkRow]
    let visits: [VisitRow]

    package var id: CaseID { summary.id }

    /// - Parameter visits: all of the round.
    package init(_ summary: CaseSummary, links: [LinkRow], visits: [VisitRow]) {
        self.summary = summary
        self.links = links
        self.visits = visits
    }
}

extension RoundObligations {
    /// From rows, for pages and for the desk alike.
    ///
    /// - Parameters:
    ///   - programme: with the versions under which the round ran before.
    ///   - county: the root of the installation, with its roster and what it says of days.
    ///   - calendar: the days the program brings along.
    package init(
        _ town: TownRound, _ programme: Programme, _ county: County, _ calendar: WorkCalendar,
        cases: [CaseDuties]
    ) {
        self.init(
            programme.cadenceSpans, town: town,
            villages: cases.map { kase in
                Village(
                    id: kase.summary.village, kase: kase.summary.id,
                    listed: kase.summary.listedOn, ended: kase.summary.over,
                    holdings: kase.links.map {
                        .init(slot: $0.slot, post: $0.post, from: $0.from, until: $0.until)
                    },
                    trips: kase.visits.map {
                        .init(on: $0.on, participants: $0.participants, entry: $0.entry)
                    })
            },
            posts: county.roster.posts.values.filter { $0.division == town.round.division }
                .map { ($0.id, $0.role) },
            calendar: calendar.with(county.days), absences: county.roster.absences)
    }

    /// Reads the rows of one round, with all its visits.
    package static func cases(
        of round: RoundID, opens: CivilDate, on connection: any SQLConnection
    ) throws -> [CaseDuties] {
        let links = try LinkRow.list(of: round, on: connection)
        let visits = try VisitRow.list(of: round, since: opens, on: connection)
        return try CaseQueries.list(of: round, on: connection).map {
            CaseDuties($0, links: links[$0.id] ?? [], visits: visits[$0.id] ?? [])
        }
    }
}
