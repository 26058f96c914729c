package import CunceDomain
package import CunceStore

/// How a town's round, or those of a county's towns, went until a day. 看进展
///
/// Every figure is counted from the journal and carries its entries; places stand in the order of
/// their codes, and nobody's deeds are counted.
/// - Source: requirements S8, S12, S26; Decisions/0035.
package struct InsightReport: Sendable {
    /// The round before this one, as it stood as many days after it opened.
    package struct Before: Sendable {
        package let round: RoundSummary
        package let day: CivilDate
        package let totals: InsightTotals
        package let funnel: [FunnelStep]
    }

    package let division: DivisionRow
    package let day: CivilDate
    /// By code; one where the division runs its round itself, none where there is no round.
    package let towns: [InsightTown]
    /// Whether these are the rounds of the places below.
    package let isCounty: Bool
    /// Towns of a county that the reader sees and that had no round by the day, by code.
    package let withoutRound: [DivisionRow]
    /// Whether the reader sees some villages only, so that no figure is the whole place's.
    package var isPartial: Bool { towns.contains { $0.examined == nil } }
    package let funnel: [FunnelStep]
    package let lives: [CaseLife]
    package let stays: [StageStays]
    package let problems: [ProblemMonth]
    package let weeks: [(week: ISOWeek, tally: DutyTally)]
    package let duties: [(cadence: Cadence, tally: DutyTally)]
    package let money: PromiseCourse
    package let workstreams: [WorkGroup]
    package let dimensions: [WorkGroup]
    package let classes: [WorkGroup]
    /// `nil` where there was none, or where several rounds are looked at.
    package let before: Before?
    /// The round before, where nothing of it was known on the day that lies as far behind its
    /// opening; then `before` is `nil`.
    package let unknownBefore: (round: RoundSummary, day: CivilDate)?

    /// Reads it; run it inside one snapshot.
    ///
    /// - Parameters:
    ///   - round: of the place itself; `nil` for the one open on the day.
    ///   - asOf: as the journal was at the end of an earlier day.
    ///   - installed: what the installation works by, where a round's own pack is not there.
    ///   - pack: what a round runs under.
    /// - Throws: `ReportRefusal.liesAhead` for a day to come.
    package static func read(
        of place: DivisionRow, round: RoundID? = nil, for actor: Actor, today: CivilDate,
        asOf: CivilDate? = nil, installed: Programme, pack: (RoundSummary) -> Programme?,
        calendar: WorkCalendar, cache: StateCache, on connection: any SQLConnection
    ) throws -> InsightReport {
        func asked(tellingThrusts: Bool) -> InsightTown.Asked {
            InsightTown.Asked(
                actor: actor, today: today, asOf: asOf, calendar: calendar, cache: cache,
                tellsThrusts: tellingThrusts)
        }
        func town(
            _ row: DivisionRow, _ round: RoundID? = nil, _ asked: InsightTown.Asked
        ) throws -> InsightTown? {
            try InsightTown.read(
                row, round: round, asked, installed: installed, pack: pack, on: connection)
        }
        let alone = asked(tellingThrusts: true)
        if let own = try town(place, round, alone) {
            let last = Self.earlier(than: own)
            var past: Before?
            if let last {
                past = try Self.before(
                    own, last.round, last.day, alone, installed, pack, on: connection)
            }
            return InsightReport(
                place, [own], isCounty: false, day: own.day, before: past,
                unknownBefore: past == nil ? last : nil)
        }
        let below = try DivisionChildren.list(of: place.id, on: connection)
            .filter { $0.level < 5 }.sorted { $0.code < $1.code }
        let beside = asked(tellingThrusts: false)
        let towns = try below.compactMap { try town($0, nil, beside) }.filter {
            Access.may(actor, do: .see, at: Place(path: $0.division.path.text))
                || !$0.cases.isEmpty
        }
        let known = Set(towns.map(\.division.id))
        return InsightReport(
            place, towns, isCounty: true,
            withoutRound: below.filter {
                !known.contains($0.id) && $0.path.text.hasPrefix(actor.path)
            }, day: towns.first?.day ?? asOf ?? today)
    }

    private init(
        _ place: DivisionRow, _ towns: [InsightTown], isCounty: Bool,
        withoutRound: [DivisionRow] = [], day: CivilDate, before: Before? = nil,
        unknownBefore: (round: RoundSummary, day: CivilDate)? = nil
    ) {
        let cases = towns.flatMap(\.cases)
        let owed = towns.flatMap(\.obligations)
        division = place
        self.day = day
        self.towns = towns
        self.isCounty = isCounty
        self.withoutRound = withoutRound
        self.before = before
        self.unknownBefore = unknownBefore
        funnel = FunnelStep.all(towns)
        lives = CaseLife.all(towns)
        stays = StageStays.all(lives)
        problems = ProblemMonth.all(cases.flatMap(\.problems), until: day)
        weeks = DutyTally.byWeek(owed)
        duties = DutyTally.byCadence(towns)
        money = PromiseCourse(cases, until: day)
        workstreams = WorkGroup.workstreams(towns)
        dimensions = WorkGroup.dimensions(towns)
        classes = WorkGroup.classes(towns)
    }

    /// The round that opened before a town's, and the day as far behind its opening.
    private static func earlier(
        than town: InsightTown
    ) -> (round: RoundSummary, day: CivilDate)? {
        let earlier = town.rounds.filter { $0.opens < town.round.opens }
        return earlier.max { ($0.opens, $0.id) < ($1.opens, $1.id) }.map {
            ($0, $0.opens.adding(days: town.daysOpen))
        }
    }

    /// The round that opened before a town's, read on the day that lies as far behind its opening.
    private static func before(
        _ town: InsightTown, _ round: RoundSummary, _ day: CivilDate,
        _ asked: InsightTown.Asked, _ installed: Programme,
        _ pack: (RoundSummary) -> Programme?, on connection: any SQLConnection
    ) throws -> Before? {
        let then = InsightTown.Asked(
            actor: asked.actor, today: asked.today, asOf: day, calendar: asked.calendar,
            cache: asked.cache, tellsThrusts: false)
        do {
            return try InsightTown.read(
                town.division, round: round.id, then, installed: installed, pack: pack,
                on: connection
            ).map {
                Before(
                    round: round, day: day, totals: InsightTotals($0),
                    funnel: FunnelStep.all([$0]))
            }
        } catch ReportRefusal.unknownRound {
            // It was written down only later: nothing was known of it on that day.
            return nil
        }
    }
}

extension InsightTown {
    package var totals: InsightTotals { InsightTotals(self) }
}
