/// What the state of a thrust can be told by. Which thrust is told by which is the pack's; how
/// each is counted is ours, and stands on the page beside it.
///
/// The raw value is the word in the pack's `programme.yaml`.
/// - Source: requirements S8.
package enum ThrustFigure: String, CaseIterable, Sendable {
    /// Links held, of those the villages need.
    case linksHeld = "links-held"
    /// Visits made; owed now; missed.
    case visits = "visits"
    /// Weeks with a huddle, of the weeks since the first listing.
    case huddlesHeld = "huddles-held"
    /// Supporters and work groups with a task in a village.
    case helpsPaired = "helps-paired"
    /// Tasks of supporters and work groups: all, done, overdue.
    case helpTasks = "help-tasks"
    /// Promises that were made; those that arrived, were used, are stuck.
    case promisesKept = "promises-kept"
    /// Money of the promises: promised, arrived, used.
    case promisesMoney = "promises-money"
    /// Problems that are open, by severity.
    case problemsOpen = "problems-open"
    /// Problems another person found solved, of all.
    case problemsVerified = "problems-verified"
    case tasksOverdue = "tasks-overdue"
    case tasksStuck = "tasks-stuck"
    /// Cases by the stage they are in.
    case casesByStage = "cases-by-stage"
    /// Villages that came onto the list.
    case casesListed = "cases-listed"
    /// Villages that passed acceptance, of those listed.
    case casesTransformed = "cases-transformed"
}
