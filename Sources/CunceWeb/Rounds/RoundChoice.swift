import Mustache

/// The round that is shown and those that can be shown instead.
package struct RoundChoice: MustacheParent, Equatable, Sendable {
    /// The one shown; leads to its page.
    package let round: TextLink
    /// This page for the others.
    package let others: [TextLink]

    package init(round: TextLink, others: [TextLink]) {
        self.round = round
        self.others = others
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "round": round
        case "others": others
        default: nil
        }
    }
}
