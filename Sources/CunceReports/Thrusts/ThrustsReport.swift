package import CunceDomain
package import CunceStore

/// Where a round stands by the thrusts of its programme, by its workstreams and by the four
/// dimensions 力量整合、强化帮扶、破解难题、动态管理.
///
/// The same figures as the board's where both show one.
/// - Source: requirements S8, S12.
package struct ThrustsReport: Equatable, Sendable {
    package struct State: Equatable, Sendable {
        package let thrust: Thrust
        /// In the order of the pack.
        package let lines: [ThrustLine]
    }

    package let division: DivisionRow
    package let day: CivilDate
    /// `nil` where no round was open by then; then everything below is empty.
    package let round: RoundSummary?
    package let sums: BoardSums
    package let thrusts: [State]
    /// In the order of the programme; then tasks of none, if there are any.
    package let workstreams: [ThrustGroup]
    /// People, affairs, funds, drive; then tasks of none, if there are any.
    package let dimensions: [ThrustGroup]
    /// By division id.
    package let villages: [ThrustVillage]
    package let posts: PostLabels
    /// Whether its reader sees the whole town, and not some of its villages only.
    package let seesAll: Bool

    /// Reads the report; run it inside one snapshot.
    ///
    /// - Parameters:
    ///   - facts: of the whole round, as far as their reader may see.
    ///   - reckoned: the round's obligations where somebody has reckoned them; `nil` to do it here.
    package init(
        _ facts: TownFacts, _ programme: Programme, calendar: WorkCalendar, today: CivilDate,
        reckoned: [Obligation]? = nil, cache: StateCache, on connection: any SQLConnection
    ) throws {
        division = facts.division
        day = facts.day
        round = facts.round
        posts = facts.posts
        seesAll = facts.town != nil
        let week = ISOWeek(containing: facts.day)
        let owed = Dictionary(
            grouping: try reckoned
                ?? facts.obligations(
                    programme, today: today, calendar: calendar, cache: cache, on: connection),
            by: \.kase)
        let villages = try facts.villages.map { village -> ThrustVillage in
            let kase = try Self.kase(
                village.summary.id, facts.day, today, cache, on: connection)
            return ThrustVillage(
                village, facts, programme,
                // Links that are held on the day, with the entries that rows do not have.
                holdings: kase.links.holdings.filter { $0.until == nil },
                hasRelapsed: kase.hasRelapsed, owed: owed[village.summary.id] ?? [])
        }
        self.villages = villages
        let sums = BoardSums(facts, week)
        self.sums = sums
        let lines = ThrustLines(facts: facts, villages: villages, sums: sums)
        thrusts = programme.thrusts.map { thrust in
            // Whoever sees no huddles is not told that none was held.
            let figures = thrust.figures.filter { $0 != .huddlesHeld || facts.town != nil }
            return State(thrust: thrust, lines: figures.map(lines.line))
        }
        workstreams = Self.workstreams(villages, programme, facts.day)
        dimensions = Self.dimensions(villages, facts.day)
    }

    private static func kase(
        _ kase: CaseID, _ day: CivilDate, _ today: CivilDate, _ cache: StateCache,
        on connection: any SQLConnection
    ) throws -> Case {
        let stream = StreamName.of(kase)
        return day < today
            ? try StreamReading.asOf(Moment.end(of: day), Case.self, stream, on: connection).state
            : try StreamReading.current(Case.self, stream, cache: cache, on: connection).state
    }

    private static func workstreams(
        _ villages: [ThrustVillage], _ programme: Programme, _ day: CivilDate
    ) -> [ThrustGroup] {
        let tasks = villages.flatMap(\.tasks)
        let known = programme.workstreams.map(\.key)
        let others = tasks.filter { task in task.workstream.map { !known.contains($0) } ?? true }
        return known.map { key in
            ThrustGroup(
                .workstream(key), tasks.filter { $0.workstream == key }, [], of: villages, on: day)
        } + (others.isEmpty ? [] : [ThrustGroup(.other, others, [], of: villages, on: day)])
    }

    private static func dimensions(
        _ villages: [ThrustVillage], _ day: CivilDate
    ) -> [ThrustGroup] {
        let tasks = villages.flatMap(\.tasks)
        let problems = villages.flatMap(\.problems)
        let others = tasks.filter { $0.dimension == nil }
        return Dimension.allCases.map { dimension in
            ThrustGroup(
                .dimension(dimension), tasks.filter { $0.dimension == dimension },
                problems.filter { $0.dimension == dimension }, of: villages, on: day)
        } + (others.isEmpty ? [] : [ThrustGroup(.other, others, [], of: villages, on: day)])
    }
}
