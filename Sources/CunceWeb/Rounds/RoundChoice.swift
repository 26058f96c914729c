import Mustache

/// The round that is shown and those that can be shown instead.
package struct RoundChoice: MustacheParent, Equatable, Sendable {
    /// The one shown; leads to its page.
    package let round: TextLink
    /// This page for the others.
    package let others: [TextLink]
    /// What the rules find in the round, for those who see the town. Example:
    /// `/rounds/r1/screening`.
    package let screeningHref: String?

    package init(round: TextLink, others: [TextLink], screeningHref: String? = nil) {
        self.round = round
        self.others = others
        self.screeningHref = screeningHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "round": round
        case "others": others
        case "screeningHref": screeningHref.orAbsent
        default: nil
        }
    }
}
