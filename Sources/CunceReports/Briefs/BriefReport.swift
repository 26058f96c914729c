package import CunceDomain
package import CunceStore

/// The brief of a week: as it was composed, or as it would be composed now.
package struct BriefReport: Equatable, Sendable {
    package let division: DivisionName
    package let week: ISOWeek
    /// 第N期.
    package let number: Int
    package let state: Brief.State
    package let sections: [BriefSection]
    /// The journal's head it speaks of.
    package let head: String
    /// The day it is dated: composed, or today.
    package let day: CivilDate
    /// Whether it stands in the journal, or was only made for this look at it.
    package let isComposed: Bool

    /// Characters as offices count them, in Chinese.
    package var characters: Int { sections.characters }

    /// Reads the report; run it inside one snapshot.
    ///
    /// For a week that is over and has no composed brief, the facts are those known by its Sunday.
    /// - Throws: `ReportRefusal.noRound` where there is no round to tell of.
    package static func read(
        _ division: DivisionID, week: ISOWeek, programme: Programme, today: CivilDate,
        asOf: CivilDate? = nil, round: RoundID? = nil, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> BriefReport {
        guard week.monday <= today else { throw ReportRefusal.liesAhead(week.monday) }
        let known = min(asOf ?? today, today)
        let facts = try TownFacts.read(
            division, programme: programme, today: today, asOf: known, round: round,
            cache: cache, on: connection)
        if let brief = facts.town?.briefs.brief(for: week) {
            return BriefReport(facts, brief)
        }
        guard week.sunday < known else {
            return try BriefReport(
                live: facts, week, programme,
                correcting: try untold(facts, week, known, on: connection))
        }
        let then = try TownFacts.read(
            division, programme: programme, today: today, asOf: week.sunday, round: round,
            cache: cache, on: connection)
        guard let its = then.round?.id, its != facts.round?.id else {
            return try BriefReport(
                live: then, week, programme,
                correcting: try untold(facts, week, known, on: connection))
        }
        // The week is of a round that is over: its brief may have been composed and signed there.
        let former = try TownFacts.read(
            division, programme: programme, today: today, asOf: known, round: its, cache: cache,
            on: connection)
        if let brief = former.town?.briefs.brief(for: week) {
            return BriefReport(former, brief)
        }
        return try BriefReport(
            live: then, week, programme,
            correcting: try untold(former, week, known, on: connection))
    }

    private static func untold(
        _ facts: TownFacts, _ week: ISOWeek, _ known: CivilDate, on connection: any SQLConnection
    ) throws -> [BriefCorrection] {
        try facts.town.map {
            try BriefCorrection.untold(
                $0.briefs, in: week, until: min(known, week.sunday), on: connection)
        } ?? []
    }

    /// The same for a division named by its code.
    package static func read(
        code: String, week: ISOWeek, programme: Programme, today: CivilDate,
        cache: StateCache, on connection: any SQLConnection
    ) throws -> BriefReport {
        let row = try TownFacts.division(code, on: connection)
        return try read(
            row.id, week: week, programme: programme, today: today, cache: cache, on: connection)
    }

    /// As it was composed.
    package init(_ facts: TownFacts, _ brief: Brief) {
        division = DivisionName(facts.division)
        week = brief.week
        number = brief.number
        state = brief.state
        sections = brief.sections
        head = brief.head
        day = brief.signed?.on ?? brief.composed.on
        isComposed = true
    }

    /// As it would be composed from these facts.
    package init(
        live facts: TownFacts, _ week: ISOWeek, _ programme: Programme,
        correcting corrections: [BriefCorrection]
    ) throws(ReportRefusal) {
        guard facts.round != nil,
            let composition = BriefComposition(facts, week, programme, correcting: corrections)
        else { throw .noRound }
        division = DivisionName(facts.division)
        self.week = week
        number =
            facts.town?.briefs.number(for: week, beside: facts.rounds.others(facts.round))
            ?? 1
        state = .draft
        sections = composition.sections
        head = facts.head
        day = facts.day
        isComposed = false
    }
}
