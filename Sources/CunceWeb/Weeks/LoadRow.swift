import Mustache

/// What one post carries.
package struct LoadRow: MustacheParent, Equatable, Sendable {
    /// The post.
    package let post: TextLink
    /// Its villages. Example: `洋港、龙安`.
    package let villages: String
    /// How often something is owed in a week. Example: `2`.
    package let weekly: String
    /// Unfinished tasks.
    package let open: Door
    /// Those past their day.
    package let overdue: Door
    /// How it could be less.
    package let proposals: [TextLink]

    package init(
        post: TextLink, villages: String, weekly: String, open: Door, overdue: Door,
        proposals: [TextLink]
    ) {
        self.post = post
        self.villages = villages
        self.weekly = weekly
        self.open = open
        self.overdue = overdue
        self.proposals = proposals
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "post": post
        case "villages": villages
        case "weekly": weekly
        case "open": open
        case "overdue": overdue
        case "proposals": proposals
        default: nil
        }
    }
}
