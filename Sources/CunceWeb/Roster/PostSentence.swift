import Mustache

/// What is open of a post, in a sentence.
package struct PostSentence: MustacheParent, Equatable, Sendable {
    /// Villages it is linked to.
    package let links: Door
    /// Tasks that are not done.
    package let tasks: Door
    /// Those of them that are overdue.
    package let overdue: Door
    /// Measures it leads.
    package let leads: Door

    package init(links: Door, tasks: Door, overdue: Door, leads: Door) {
        self.links = links
        self.tasks = tasks
        self.overdue = overdue
        self.leads = leads
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "links": links
        case "tasks": tasks
        case "overdue": overdue
        case "leads": leads
        default: nil
        }
    }
}
