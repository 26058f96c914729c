/// A part somebody plays in one matter, where it counts that another plays the other part.
package enum Part: String, CaseIterable, Codable, Sendable {
    case proposesListing = "proposes-listing"
    case decidesListing = "decides-listing"
    case proposesPlan = "proposes-plan"
    case approvesPlan = "approves-plan"
    case doesTask = "does-task"
    case verifiesTask = "verifies-task"
    case solvesProblem = "solves-problem"
    case verifiesProblem = "verifies-problem"
}
