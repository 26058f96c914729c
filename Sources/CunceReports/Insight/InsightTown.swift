package import CunceDomain
package import CunceStore

/// One round with the course of its cases, read once for every plot. 一轮的进展
package struct InsightTown: Sendable {
    package let division: DivisionRow
    /// The day everything is counted on.
    package let day: CivilDate
    package let round: RoundSummary
    package let programme: Programme
    /// Every village that was ever listed, by division id.
    package let cases: [InsightCase]
    package let waiting: [CandidateFacts]
    package let declined: [CandidateFacts]
    /// All that have begun by the day; none for a reader who sees some villages only.
    package let obligations: [Obligation]
    /// Weeks put on record, oldest first.
    package let closings: [Weeks.Closing]
    /// Villages of the place; `nil` for a reader who does not see all of them.
    package let examined: Int?
    /// `nil` where nobody asked for them.
    package let thrusts: ThrustsReport?
    /// Rounds there were, newest first.
    package let rounds: [RoundSummary]

    /// How a page's readings are asked for.
    struct Asked: Sendable {
        let actor: Actor
        let today: CivilDate
        let asOf: CivilDate?
        let calendar: WorkCalendar
        let cache: StateCache
        /// Whether the figures of the thrusts are told too.
        let tellsThrusts: Bool
    }

    /// - Parameter round: `nil` for the one open on the day.
    /// - Returns: `nil` where there was no round by then.
    static func read(
        _ place: DivisionRow, round: RoundID? = nil, _ asked: Asked, installed: Programme,
        pack: (RoundSummary) -> Programme?, on connection: any SQLConnection
    ) throws -> InsightTown? {
        let facts = try TownFacts.read(
            place.id, programme: installed, today: asked.today, asOf: asked.asOf, round: round,
            reach: .wholeRound, cache: asked.cache, on: connection
        ).seen(by: asked.actor)
        guard let round = facts.round, round.opens <= facts.day else { return nil }
        let programme = pack(round) ?? installed
        let seesAll = facts.town != nil
        let obligations = try facts.obligations(
            programme, today: asked.today, calendar: asked.calendar, cache: asked.cache,
            on: connection)
        return InsightTown(
            division: place, day: facts.day, round: round, programme: programme,
            cases: try (facts.villages + facts.ended).sorted { $0.village.id < $1.village.id }
                .map { InsightCase($0, try kase($0.summary.id, facts.day, asked, connection)) },
            waiting: facts.candidates, declined: facts.declined,
            obligations: obligations,
            closings: facts.town?.weeks.closings ?? [],
            examined: seesAll
                ? try VillagesWithin.count(within: place.path, on: connection) : nil,
            thrusts: asked.tellsThrusts
                ? try ThrustsReport(
                    facts, programme, calendar: asked.calendar, today: asked.today,
                    reckoned: obligations, cache: asked.cache, on: connection) : nil,
            rounds: facts.rounds)
    }

    private static func kase(
        _ id: CaseID, _ day: CivilDate, _ asked: Asked, _ connection: any SQLConnection
    ) throws -> Case {
        let stream = StreamName.of(id)
        return day < asked.today
            ? try StreamReading.asOf(Moment.end(of: day), Case.self, stream, on: connection).state
            : try StreamReading.current(
                Case.self, stream, cache: asked.cache, on: connection
            ).state
    }

    /// Unit: days, 0 on the day the round opened.
    package var daysOpen: Int { max(0, day.days(since: round.opens)) }
}
