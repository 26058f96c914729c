import Mustache

/// What is open of a post in one village.
package struct PostVillage: MustacheParent, Equatable, Sendable {
    /// The village.
    package let village: TextLink
    /// Its links there.
    package let links: [PostDuty]
    /// By due day.
    package let tasks: [PostTask]
    /// Measures it leads.
    package let leads: [TextLink]
    /// Open problems it owns.
    package let problems: [TextLink]

    package init(
        village: TextLink, links: [PostDuty], tasks: [PostTask], leads: [TextLink],
        problems: [TextLink]
    ) {
        self.village = village
        self.links = links
        self.tasks = tasks
        self.leads = leads
        self.problems = problems
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "village": village
        case "links": links
        case "tasks": tasks
        case "leads": leads
        case "problems": problems
        default: nil
        }
    }
}
