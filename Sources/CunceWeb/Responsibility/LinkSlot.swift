import Mustache

/// One of the three links.
package struct LinkSlot: MustacheParent, Equatable, Sendable {
    /// The pack's key, unique on the page. Example: `resident-cadre`.
    package let key: String
    /// Its name. Example: `驻村干部`.
    package let name: String
    /// Who holds it; none means vacant.
    package let holders: [LinkHolder]
    /// What is missing. Example: `缺 1 个`.
    package let gap: StatusMark?
    /// Who held it before, the latest first.
    package let past: [PastHolding]
    /// Assigns a post.
    package let assign: AssignLinkForm?

    package init(
        key: String, name: String, holders: [LinkHolder], gap: StatusMark? = nil,
        past: [PastHolding], assign: AssignLinkForm? = nil
    ) {
        self.key = key
        self.name = name
        self.holders = holders
        self.gap = gap
        self.past = past
        self.assign = assign
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "key": key
        case "name": name
        case "holders": holders
        case "gap": gap.orAbsent
        case "past": past
        case "hasPast": !past.isEmpty
        case "assign": assign.orAbsent
        default: nil
        }
    }
}
