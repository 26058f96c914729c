import Mustache

/// What passed from one post to another 移交记录. Template `hand-over-record`.
package struct HandOverRecordPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The post that gave.
    package let post: TextLink
    /// The post that received.
    package let to: TextLink
    /// From which day.
    package let dayLine: String
    /// Why.
    package let reason: String
    /// Who wrote it down, and when.
    package let who: String
    /// The entry of the record.
    package let entry: TextLink
    /// Links that passed.
    package let links: Int
    /// Tasks that passed.
    package let tasks: Int
    /// Leads that passed.
    package let leads: Int
    /// Problems that passed.
    package let problems: Int
    /// Every entry it wrote.
    package let rows: [HandOverLine]

    package init(
        shell: ShellModel, post: TextLink, to: TextLink, dayLine: String, reason: String,
        who: String, entry: TextLink, links: Int, tasks: Int, leads: Int, problems: Int,
        rows: [HandOverLine]
    ) {
        self.shell = shell
        self.post = post
        self.to = to
        self.dayLine = dayLine
        self.reason = reason
        self.who = who
        self.entry = entry
        self.links = links
        self.tasks = tasks
        self.leads = leads
        self.problems = problems
        self.rows = rows
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "post": post
        case "to": to
        case "dayLine": dayLine
        case "reason": reason
        case "who": who
        case "entry": entry
        case "links": links
        case "tasks": tasks
        case "leads": leads
        case "problems": problems
        case "rows": rows
        default: nil
        }
    }
}
