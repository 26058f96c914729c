import CunceDomain
import CunceStore

/// Closing weeks, excusing what was owed, and the days that are not worked.
extension Deed {
    func week(_ id: RoundID, _ command: WeekCommand, _ scope: CommitScope) throws {
        let known = try knownTown(id, scope)
        switch command {
        case .close: try mayI(.closeWeek, at: known.place)
        case .excuse(let key, _, _): try mayExcuse(key, known, scope)
        }
        guard let programme = programmes.pack(of: known.round) else {
            throw Refusal.request(
                .packMissing(key: known.round.pack, version: known.round.packVersion))
        }
        let county = try scope.load(
            County.self, StreamName.county(try installation(scope).root)
        ).state
        let obligations = RoundObligations(
            known.town, programme, county, calendar,
            cases: try RoundObligations.cases(
                of: id, opens: known.round.opens, on: scope.connection)
        ).list(on: day)
        let (person, post) = (actor.person, actor.post)
        do {
            let events = try known.town.weeks.decide(
                command, on: day,
                in: Weeks.Surroundings(obligations: obligations) { owner in
                    owner == post || county.roster.posts[owner]?.holder == person
                })
            try append(events.map { .week($0) }, to: known.round.stream, TownRound.self, scope)
        } catch let refusal as WeekRefusal { throw Refusal.week(refusal) }
    }

    /// What is owed for a village is excused there, what is owed for the town at the town.
    private func mayExcuse(
        _ key: ObligationKey, _ known: OpenTown, _ scope: CommitScope
    ) throws {
        let village = try key.village.flatMap { try DivisionByID.find($0, on: scope.connection) }
        let path = village?.path.text ?? known.place.path
        guard path.hasPrefix(known.place.path) else {
            throw Refusal.week(.unknownObligation)
        }
        try mayI(.excuse, at: Place(path: path))
    }

    func changeCalendar(_ command: CalendarCommand, _ scope: CommitScope) throws {
        let (stream, root) = try rootStream(scope)
        try mayI(.keepCalendar, at: Place(path: root))
        let days = try scope.load(County.self, stream).state.days
        do {
            let events = try days.decide(
                command, known: calendar.with(days), on: scope.job.recordedAt.day)
            try append(events.map { .calendar($0) }, to: stream, County.self, scope)
        } catch let refusal as CalendarRefusal { throw Refusal.calendar(refusal) }
    }
}
