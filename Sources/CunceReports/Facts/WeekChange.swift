package import CunceDomain
package import CunceStore

/// One thing that changed in a village, with the entry that says so.
package struct WeekChange: Equatable, Sendable {
    package enum Deed: Equatable, Sendable {
        case listed(reason: String)
        case moved(from: CaseStage, to: CaseStage)
        /// Acceptance was stopped: back to work, without a word on whether it would have passed.
        case stopped
        case recorded(ProblemRow)
        case regraded(ProblemRow)
        /// Verified by somebody who did not work on it.
        case solved(ProblemRow)
        /// Verified before, and there again.
        case reopened(ProblemRow)
        /// Given by a huddle beside the plan.
        case given(TaskSummary)
        case done(TaskSummary)
        case verified(TaskSummary)
        case gotStuck(TaskSummary)
        case returned(TaskSummary)
        case dropped(TaskSummary)
        case rescheduled(TaskSummary)
        case reassigned(TaskSummary)
        case visited(VisitRow)
    }

    package let kase: CaseID
    package let village: DivisionRow
    package let deed: Deed
    package let on: CivilDate
    package let post: PostID
    package let entry: Int

    /// What it is about in the words that were typed; empty where the deed says enough.
    package var words: String {
        switch deed {
        case .listed(let reason): reason
        case .moved, .stopped: ""
        case .recorded(let problem), .regraded(let problem), .solved(let problem),
            .reopened(let problem):
            problem.title
        case .given(let task), .done(let task), .verified(let task), .gotStuck(let task),
            .returned(let task), .dropped(let task), .rescheduled(let task),
            .reassigned(let task):
            task.title
        case .visited(let visit): visit.text.isEmpty ? visit.ask : visit.text
        }
    }

    /// Its kind in the catalogues, such as `event.task.done`.
    package var key: String {
        switch deed {
        case .listed: "event.case.listed"
        case .moved(let from, let to):
            switch to {
            case .candidate, .listed: "event.case.listed"
            case .diagnosed: "event.diagnosis.submitted"
            case .underWay where from == .verifying: "event.acceptance.failed"
            case .underWay: "event.plan.approved"
            case .verifying: "event.acceptance.opened"
            case .consolidating: "event.acceptance.graduated"
            case .closed: "event.acceptance.closed"
            }
        case .stopped: "event.acceptance.stopped"
        case .recorded: "event.problem.recorded"
        case .regraded: "event.problem.regraded"
        case .solved: "event.problem.verified"
        case .reopened: "event.problem.reopened"
        case .given: "event.task.added"
        case .done: "event.task.done"
        case .verified: "event.task.verified"
        case .gotStuck: "event.task.stuck"
        case .returned: "event.task.returned"
        case .dropped: "event.task.dropped"
        case .rescheduled: "event.task.rescheduled"
        case .reassigned: "event.task.reassigned"
        case .visited: "event.visit.recorded"
        }
    }
}
