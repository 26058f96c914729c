package import CunceDomain
package import CunceStore

/// A village's case as its page shows it.
package struct VillageCase: Equatable, Sendable {
    /// The tasks that answer one dimension; `nil` for those beside the plan.
    package struct Group: Equatable, Sendable {
        package let dimension: Dimension?
        /// Pressing ones first: overdue, stuck, returned, then by due day.
        package let tasks: [PlanTask]
        package let done: Int
    }

    /// What one link or help answers for: its tasks, workstream by workstream.
    package struct Duty: Equatable, Sendable {
        /// `nil` for a post that is not linked.
        package let slot: LinkSlotKey?
        /// `nil` for a post that is not paired.
        package let help: HelpKey?
        /// `nil` for a vacant link, or a help that nobody gives.
        package let post: PostID?
        /// In the order of the programme's workstreams.
        package let cells: [[PlanTask]]
    }

    package let kase: Case
    package let summary: CaseSummary
    package let round: RoundSummary
    package let day: CivilDate
    /// Every stage with the entry by which it was entered, in order.
    package let stages: [(stage: CaseStage, entered: Occurrence?)]
    /// Newest first, at most 40: a page leads to the rest.
    package let timeline: [TimelineEntry]
    /// How many entries there are in all.
    package let entryCount: Int

    /// Dimensions with tasks, the heaviest first; then what stands beside the plan.
    package var groups: [Group] { VillageTasks(kase: kase, day: day).groups }

    /// The links, then the helps, in the order of the programme; then other posts with tasks.
    ///
    /// - Parameter code: of the village.
    package func duties(_ programme: Programme, of code: String) -> [Duty] {
        VillageTasks(kase: kase, day: day).duties(programme, of: code)
    }

    package static func == (left: Self, right: Self) -> Bool {
        left.kase == right.kase && left.round == right.round && left.day == right.day
            && left.timeline == right.timeline && left.entryCount == right.entryCount
    }

    /// From the rows and the state as it is now.
    static func now(
        _ village: DivisionRow, _ day: CivilDate, _ asked: RoundID?,
        _ rounds: VillageRounds, _ cache: StateCache, on connection: any SQLConnection
    ) throws -> VillageCase? {
        let cases = rounds.cases.filter { asked == nil || $0.round == asked }
        let found = try cases.compactMap { summary in
            try rounds.round(summary.round, on: connection).map { (summary, $0) }
        }
        // A case somebody works on comes before one that has ended, however new that is.
        // Of several, the one that was begun first: the newer stands beside it and links are its own.
        let open = found.last {
            $0.0.ended == nil && $0.0.stage != .closed && $0.1.closed == nil
        }
        guard let (found, round) = open ?? found.first else { return nil }
        let stream = StreamName.of(found.id)
        let folded = try StreamReading.current(
            Case.self, stream, cache: cache, on: connection)
        return VillageCase(
            folded.state, found, round, day,
            try VillageCourse.now(stream, at: folded.sequence, cache: cache, on: connection))
    }

    /// From the journal, up to the end of a day.
    static func past(
        _ village: DivisionRow, _ day: CivilDate, _ asked: RoundID?,
        _ rounds: VillageRounds, on connection: any SQLConnection
    ) throws -> VillageCase? {
        let moment = Moment.end(of: day)
        let cases = try PastCases.list(ofVillage: village.id, at: moment, on: connection)
            .compactMap { kase in CaseSummary(kase).map { (kase, $0) } }
            .filter { asked == nil || $0.1.round == asked }
            .sorted { left, right in
                let isOpen = left.0.isOpen
                guard isOpen == right.0.isOpen else { return isOpen }
                let (first, second) = isOpen ? (left.1, right.1) : (right.1, left.1)
                return (first.listedOn, left.1.id) < (second.listedOn, right.1.id)
            }
        guard let (kase, summary) = cases.first,
            let round = try rounds.round(summary.round, on: connection)
        else { return nil }
        let course = try VillageCourse.until(moment, StreamName.of(kase.id), on: connection)
        return VillageCase(kase, summary, round, day, course)
    }

    private init(
        _ kase: Case, _ summary: CaseSummary, _ round: RoundSummary, _ day: CivilDate,
        _ course: VillageCourse
    ) {
        self.kase = kase
        self.summary = summary
        self.round = round
        self.day = day
        stages = CaseStage.allCases.map { ($0, kase.entered($0)) }
        timeline = course.timeline
        entryCount = course.count
    }
}
