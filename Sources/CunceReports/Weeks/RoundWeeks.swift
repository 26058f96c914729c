package import CunceDomain
package import CunceStore

/// The weeks of one round as they stand: what was closed, what is owed, what can be closed now.
package struct RoundWeeks: Equatable, Sendable {
    package let facts: TownFacts
    package let round: RoundSummary
    package let programme: Programme
    package let obligations: [Obligation]
    /// Still owed, with those that begin within `aheadWeeks`.
    package let ahead: [Obligation]
    package let weeks: Weeks

    /// Unit: weeks. As far as a calendar looks.
    static let aheadWeeks = 5

    /// Reads it; run it inside one snapshot.
    ///
    /// - Parameter asOf: an earlier day: what was recorded by its end.
    /// - Returns: `nil` where there is no such round or its pack is not installed.
    package static func read(
        _ id: RoundID, programmes: (RoundSummary) -> Programme?, calendar: WorkCalendar,
        today: CivilDate, asOf: CivilDate? = nil, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> RoundWeeks? {
        guard let round = try RoundRows.find(id, on: connection),
            let programme = programmes(round)
        else { return nil }
        let facts = try TownFacts.read(
            round.division, programme: programme, today: today, asOf: asOf, round: id,
            reach: .wholeRound, cache: cache, on: connection)
        let owed = try facts.owed(
            programme, today: today, calendar: calendar, cache: cache, on: connection)
        let obligations = owed?.list(on: facts.day) ?? []
        // A period to come is owed as soon as it can be known; only its own day makes it late.
        let known = Set(obligations.map(\.key))
        let later =
            owed?.ahead(
                until: facts.day.adding(days: 7 * aheadWeeks), on: facts.day) ?? []
        return RoundWeeks(
            facts: facts, round: round, programme: programme, obligations: obligations,
            ahead: obligations.filter { $0.state == .owed }
                + later.filter { !known.contains($0.key) },
            weeks: facts.town?.weeks ?? Weeks())
    }

    /// The latest week that can be closed on the day of the facts.
    package var closable: ISOWeek? { weeks.closable(obligations, on: facts.day) }

    /// The first week nobody has closed.
    package var next: ISOWeek? { weeks.next(obligations) }

    /// Whether a week nobody closed lies among those in which something was owed.
    package func mayClose(_ week: ISOWeek) -> Bool {
        next.map { $0 <= week } ?? false && obligations.contains { $0.period.week >= week }
    }

    /// What was owed in a week.
    package func owed(in week: ISOWeek) -> [Obligation] {
        obligations.filter { $0.period.week == week }
    }

    package func village(_ id: DivisionID?) -> VillageFacts? {
        id.flatMap { id in (facts.villages + facts.ended).first { $0.village.id == id } }
    }
}
