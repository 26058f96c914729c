package import CunceDomain
package import CunceStore

/// What was tried in the case that a village's case came back after or goes on from. 反弹、复发
package struct EarlierCase: Sendable {
    package enum Kind: Equatable, Sendable {
        /// Listed again within the window after it had left.
        case relapse(days: Int, window: Span)
        /// Listed again after the window, or where the pack states none.
        case again(days: Int)
        /// It goes on without having left.
        case carried
        /// The village is off the list and may be listed again.
        case off(days: Int)
    }

    package let kase: Case
    package let round: RoundSummary
    /// The last day it was worked on; `nil` where that is not known.
    package let ended: CivilDate?
    package let kind: Kind

    /// A problem of it, with the measures against it and what their tasks came to.
    package struct Tried: Sendable {
        package let problem: Problem
        package let measures: [(measure: Measure, tasks: [PlanTask])]
    }

    /// In the order of the diagnosis.
    package var tried: [Tried] {
        kase.diagnosis.problems.map { problem in
            Tried(
                problem: problem,
                measures: kase.plan.measures.filter { $0.answers.contains(problem.id) }.map {
                    measure in
                    (measure, kase.tasks.all.filter { $0.measure == measure.id && !$0.isDraft })
                })
        }
    }

    /// Unit: fen. What supporters brought.
    package var arrived: Int { kase.promises.all.reduce(0) { $0 + $1.arrived } }

    /// - Parameter programme: of the later case's round: its window tells a relapse.
    package static func read(
        of report: VillageReport, programme: Programme, calendar: WorkCalendar,
        cache: StateCache, on connection: any SQLConnection
    ) throws -> EarlierCase? {
        guard let listing = report.course?.kase.listing, let listed = listing.listed?.on,
            let id = listing.earlier, let earlier = report.ties.earlier, earlier.summary.id == id
        else { return nil }
        let kase = try StreamReading.current(
            Case.self, StreamName.of(id), cache: cache, on: connection
        ).state
        let ended = CaseCourses.Course(earlier.summary, in: earlier.round, isCarried: false).ended
        let days = ended.map { listed.days(since: $0) } ?? 0
        let window = programme.rules.acceptance?.watch?.relapse?.within
        let isRelapse =
            if let window, let ended { listed <= ended.adding(window, calendar) } else { false }
        return EarlierCase(
            kase: kase, round: earlier.round, ended: ended,
            kind: listing.isCarried
                ? .carried
                : isRelapse
                    ? .relapse(days: days, window: window ?? Span(1, .days)) : .again(days: days))
    }

    /// The case a new one of the village would name, before anybody decided on that.
    ///
    /// - Returns: `nil` for a village that had none.
    package static func before(
        listing village: DivisionID, on day: CivilDate, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> EarlierCase? {
        guard
            let id = try EndedCases.newest(of: village, but: CaseID(""), on: connection),
            let summary = try CaseQueries.find(id, on: connection), summary.ended == nil,
            let round = try RoundRows.find(summary.round, on: connection)
        else { return nil }
        let kase = try StreamReading.current(
            Case.self, StreamName.of(id), cache: cache, on: connection
        ).state
        let ended = CaseCourses.Course(summary, in: round, isCarried: false).ended
        return EarlierCase(
            kase: kase, round: round, ended: ended,
            kind: .off(days: ended.map { day.days(since: $0) } ?? 0))
    }
}
