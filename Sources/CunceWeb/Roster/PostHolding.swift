import Mustache

/// A link a post holds or held.
package struct PostHolding: MustacheParent, Equatable, Sendable {
    /// The village.
    package let village: TextLink
    /// The link.
    package let name: String
    /// From when to when.
    package let days: String
    /// Its entries.
    package let facts: Door

    package init(village: TextLink, name: String, days: String, facts: Door) {
        self.village = village
        self.name = name
        self.days = days
        self.facts = facts
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "village": village
        case "name": name
        case "days": days
        case "facts": facts
        default: nil
        }
    }
}
