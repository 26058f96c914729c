package import CunceDomain
package import CunceStore

/// Where a division's round stands: the answer of `cunce status`. Its JSON keys are a contract.
package struct StatusReport: Equatable, Sendable {
    package let division: DivisionName
    package let asOf: CivilDate
    /// `nil` where no round was open by then.
    package let round: StatusRound?
    /// By division id.
    package let cases: [StatusCase]
    package let totals: StatusTotals
    /// The journal's head, 64 hexadecimal digits.
    package let head: String

    /// Reads the report; run it inside one snapshot.
    ///
    /// - Parameter asOf: an earlier day: what was recorded by its end.
    package static func read(
        _ division: DivisionID, programme: Programme, calendar: WorkCalendar, today: CivilDate,
        asOf: CivilDate? = nil, cache: StateCache, on connection: any SQLConnection
    ) throws -> StatusReport {
        let facts = try TownFacts.read(
            division, programme: programme, today: today, asOf: asOf, reach: .wholeRound,
            cache: cache, on: connection)
        return StatusReport(
            facts, programme,
            owed: try facts.obligations(
                programme, today: today, calendar: calendar, cache: cache, on: connection))
    }

    /// The same for a division named by its code.
    package static func read(
        code: String, programme: Programme, calendar: WorkCalendar, today: CivilDate,
        asOf: CivilDate? = nil, cache: StateCache, on connection: any SQLConnection
    ) throws -> StatusReport {
        let row = try TownFacts.division(code, on: connection)
        return try read(
            row.id, programme: programme, calendar: calendar, today: today, asOf: asOf,
            cache: cache, on: connection)
    }

    init(_ facts: TownFacts, _ programme: Programme, owed: [Obligation]) {
        division = DivisionName(facts.division)
        asOf = facts.day
        round = facts.round.map(StatusRound.init)
        let byCase = Dictionary(grouping: owed, by: \.kase)
        cases = facts.villages.map { village in
            StatusCase(
                village, programme, owed: byCase[village.summary.id] ?? [], on: facts.day)
        }
        totals = StatusTotals(cases)
        head = facts.head
    }
}
