import CunceDomain
import Foundation

/// The names under which projects are written in the stream of their case.
extension ProjectEvent {
    var written: (name: String, body: any Encodable) {
        switch self {
        case .opened(let body): ("project.opened.v1", body)
        case .budgetChanged(let body): ("project.budget-changed.v1", body)
        case .sourcePlanned(let body): ("project.source-planned.v1", body)
        case .sourceDropped(let body): ("project.source-dropped.v1", body)
        case .milestoneSet(let body): ("project.milestone-set.v1", body)
        case .milestoneMoved(let body): ("project.milestone-moved.v1", body)
        case .milestoneReached(let body): ("project.milestone-reached.v1", body)
        case .milestoneDropped(let body): ("project.milestone-dropped.v1", body)
        case .blocked(let body): ("project.blocked.v1", body)
        case .unblocked(let body): ("project.unblocked.v1", body)
        case .finished(let body): ("project.finished.v1", body)
        case .stopped(let body): ("project.stopped.v1", body)
        }
    }

    static let readers: [String: @Sendable (Data) throws -> CaseEvent] = [
        "project.opened.v1": CaseEvent.reading(Opened.self) { .project(.opened($0)) },
        "project.budget-changed.v1": CaseEvent.reading(BudgetChanged.self) {
            .project(.budgetChanged($0))
        },
        "project.source-planned.v1": CaseEvent.reading(SourcePlanned.self) {
            .project(.sourcePlanned($0))
        },
        "project.source-dropped.v1": CaseEvent.reading(SourceDropped.self) {
            .project(.sourceDropped($0))
        },
        "project.milestone-set.v1": CaseEvent.reading(MilestoneSet.self) {
            .project(.milestoneSet($0))
        },
        "project.milestone-moved.v1": CaseEvent.reading(MilestoneMoved.self) {
            .project(.milestoneMoved($0))
        },
        "project.milestone-reached.v1": CaseEvent.reading(MilestoneReached.self) {
            .project(.milestoneReached($0))
        },
        "project.milestone-dropped.v1": CaseEvent.reading(MilestoneDropped.self) {
            .project(.milestoneDropped($0))
        },
        "project.blocked.v1": CaseEvent.reading(Blocked.self) { .project(.blocked($0)) },
        "project.unblocked.v1": CaseEvent.reading(Unblocked.self) { .project(.unblocked($0)) },
        "project.finished.v1": CaseEvent.reading(Finished.self) { .project(.finished($0)) },
        "project.stopped.v1": CaseEvent.reading(Stopped.self) { .project(.stopped($0)) },
    ]
}
