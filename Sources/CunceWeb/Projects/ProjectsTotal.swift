import Mustache

/// Budgets and sources of a village's projects added up. Part of the template `projects`.
package struct ProjectsTotal: MustacheParent, Equatable, Sendable {
    /// How many are not stopped.
    package let count: Door
    /// Their budgets, in yuan. Example: `120,000.50`.
    package let budget: Door
    /// What of it has a source, in yuan.
    package let planned: Door

    package init(count: Door, budget: Door, planned: Door) {
        self.count = count
        self.budget = budget
        self.planned = planned
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "count": count
        case "budget": budget
        case "planned": planned
        default: nil
        }
    }
}
