/// Facts that Cunce makes from its own journal; a pack can name these and no others.
package enum DerivedFact: String, CaseIterable, Codable, Sendable {
    /// Open problems of a case, by the end of the period.
    case openProblems = "open-problems"
    case solvedProblems = "solved-problems"
    case reopenedProblems = "reopened-problems"
    /// Tasks of the plan done and verified, as a share of those not dropped.
    case verifiedTasks = "verified-tasks"
    /// Of the tasks whose day was in the period, those done by that day and verified, as a share.
    case tasksInTime = "tasks-in-time"
    case overdueTasks = "overdue-tasks"
    /// Sums promised and arrived, in yuan.
    case promisedMoney = "promised-money"
    case arrivedMoney = "arrived-money"
    case openPromises = "open-promises"
    /// Promises whose day has passed.
    case missedPromises = "missed-promises"
    /// Promises made to a village whose day has passed while something is still to come.
    case overduePromises = "overdue-promises"
    /// Since when nobody sits on a post of the village of certain roles.
    case vacantPost = "vacant-post"
    /// Since when nothing was done on a case that is under way.
    case withoutWork = "without-work"
    case visits
    case missedVisits = "missed-visits"
    /// What is recorded too late.
    case lateEntries = "late-entries"

    /// Whom it is known of.
    package var about: FactKind.About {
        switch self {
        case .openProblems, .solvedProblems, .reopenedProblems, .verifiedTasks, .tasksInTime,
            .overdueTasks, .promisedMoney, .arrivedMoney, .overduePromises, .vacantPost,
            .withoutWork, .visits:
            .unit
        case .openPromises, .missedPromises: .supporter
        case .missedVisits, .lateEntries: .post
        }
    }

    package var shape: FactKind.Shape {
        switch self {
        case .verifiedTasks, .tasksInTime: .share
        case .promisedMoney, .arrivedMoney: .money
        case .openProblems, .solvedProblems, .reopenedProblems, .overdueTasks, .openPromises,
            .missedPromises, .overduePromises, .visits, .missedVisits, .lateEntries:
            .number
        case .vacantPost, .withoutWork: .state
        }
    }

    /// Whether it counts what people did in the system rather than what became of the village.
    package var matter: FactMatter? {
        switch self {
        case .visits, .missedVisits, .lateEntries, .withoutWork: .activity
        case .openProblems, .solvedProblems, .reopenedProblems, .verifiedTasks, .tasksInTime,
            .overdueTasks, .promisedMoney, .arrivedMoney, .openPromises, .missedPromises,
            .overduePromises, .vacantPost:
            nil
        }
    }

    /// Whether it counts problems, so that some can be told apart from others.
    package var countsProblems: Bool {
        switch self {
        case .openProblems, .solvedProblems, .reopenedProblems: true
        case .verifiedTasks, .tasksInTime, .overdueTasks, .promisedMoney, .arrivedMoney,
            .openPromises, .missedPromises, .overduePromises, .vacantPost, .withoutWork, .visits,
            .missedVisits, .lateEntries:
            false
        }
    }

    /// Whether it counts what people did, how often or how late: nothing that may speak against a
    /// village. That nothing at all was done for so long on a case is about the case.
    package var countsActivity: Bool {
        switch self {
        case .visits, .missedVisits, .lateEntries: true
        case .openProblems, .solvedProblems, .reopenedProblems, .verifiedTasks, .tasksInTime,
            .overdueTasks, .promisedMoney, .arrivedMoney, .openPromises, .missedPromises,
            .overduePromises, .vacantPost, .withoutWork:
            false
        }
    }
}
