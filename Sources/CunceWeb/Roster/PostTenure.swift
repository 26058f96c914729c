import Mustache

/// One holder of a post; persons are told by number and by the post they hold now.
package struct PostTenure: MustacheParent, Equatable, Sendable {
    /// Which one. Example: `第 2 任`.
    package let name: String
    /// From when to when.
    package let days: String
    /// How they came onto it and for which term, as far as it was said. Example: `选举，任期 …`.
    package let filling: String?
    /// The post that person holds now, where it is another.
    package let now: TextLink?
    /// The entries.
    package let facts: Door

    package init(
        name: String, days: String, filling: String? = nil, now: TextLink? = nil, facts: Door
    ) {
        self.name = name
        self.days = days
        self.filling = filling
        self.now = now
        self.facts = facts
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "days": days
        case "filling": filling.orAbsent
        case "now": now.orAbsent
        case "facts": facts
        default: nil
        }
    }
}
