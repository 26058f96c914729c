package import CunceDomain
package import CunceStore

/// What is owed in a round, for every report that speaks of it: one reckoning for all.
extension TownFacts {
    /// Every obligation of the round that has begun by the day of the facts.
    ///
    /// - Parameter calendar: the days the program brings along.
    package func obligations(
        _ programme: Programme, today: CivilDate, calendar: WorkCalendar, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> [Obligation] {
        try owed(programme, today: today, calendar: calendar, cache: cache, on: connection)?
            .list(on: day) ?? []
    }

    /// The same before it is looked at on a day; `nil` where no round was open.
    func owed(
        _ programme: Programme, today: CivilDate, calendar: WorkCalendar, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> RoundObligations? {
        guard let town else { return nil }
        let county = try Self.county(on: self.day, today: today, cache: cache, connection)
        return RoundObligations(
            town, programme, county, calendar,
            cases: (villages + ended).map {
                CaseDuties($0.summary, links: $0.links, visits: $0.visits)
            })
    }

    /// The root of the installation as it was known on a day.
    package static func county(
        on day: CivilDate, today: CivilDate, cache: StateCache,
        _ connection: any SQLConnection
    ) throws -> County {
        guard let root = try InstallationRow.read(connection)?.root else { return County() }
        let stream = StreamName.county(root)
        return day < today
            ? try StreamReading.asOf(Moment.end(of: day), County.self, stream, on: connection).state
            : try StreamReading.current(County.self, stream, cache: cache, on: connection).state
    }
}
