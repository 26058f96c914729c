import Mustache

/// The one-page paper before a hand-over 岗位交接单. Template `hand-over`.
package struct HandOverPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The post that gives. Example: `驻村干部 甲`.
    package let post: String
    /// Its page.
    package let postHref: String
    /// The town or village of the post.
    package let place: String
    /// The day of the paper. Example: `2026年11月20日`.
    package let dayLine: String
    /// Who is there. Example: `8月1日起在任`.
    package let holderLine: String
    /// How many tasks are open.
    package let taskCount: Int
    /// By village and due day.
    package let tasks: [HandOverItem]
    /// How many links.
    package let linkCount: Int
    /// By village.
    package let links: [HandOverItem]
    /// How many measures it leads.
    package let leadCount: Int
    /// By village.
    package let leads: [HandOverItem]
    /// How many open problems it owns.
    package let problemCount: Int
    /// By village.
    package let problems: [HandOverItem]
    /// How many matters were asked for in the last four weeks.
    package let askCount: Int
    /// Newest first in each village.
    package let asks: [HandOverItem]
    /// Whether nothing is open.
    package let isNothing: Bool
    /// Hands over what is ticked; absent for whoever may not.
    package let give: HandOverForm?

    package init(
        shell: ShellModel, post: String, postHref: String, place: String, dayLine: String,
        holderLine: String, taskCount: Int, tasks: [HandOverItem], linkCount: Int,
        links: [HandOverItem], leadCount: Int, leads: [HandOverItem], problemCount: Int,
        problems: [HandOverItem], askCount: Int,
        asks: [HandOverItem], isNothing: Bool, give: HandOverForm? = nil
    ) {
        self.shell = shell
        self.post = post
        self.postHref = postHref
        self.place = place
        self.dayLine = dayLine
        self.holderLine = holderLine
        self.taskCount = taskCount
        self.tasks = tasks
        self.linkCount = linkCount
        self.links = links
        self.leadCount = leadCount
        self.leads = leads
        self.problemCount = problemCount
        self.problems = problems
        self.askCount = askCount
        self.asks = asks
        self.isNothing = isNothing
        self.give = give
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "post": post
        case "postHref": postHref
        case "place": place
        case "dayLine": dayLine
        case "holderLine": holderLine
        case "taskCount": taskCount
        case "tasks": tasks
        case "linkCount": linkCount
        case "links": links
        case "leadCount": leadCount
        case "leads": leads
        case "problemCount": problemCount
        case "problems": problems
        case "askCount": askCount
        case "asks": asks
        case "isNothing": isNothing
        case "give": give.orAbsent
        default: nil
        }
    }
}
