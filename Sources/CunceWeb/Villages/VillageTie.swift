import Mustache

/// What a case has to do with another, or with who named the village.
package struct VillageTie: MustacheParent, Equatable, Sendable {
    /// What it is. Example: `从上一轮接着办`.
    package let text: String
    /// Where it leads.
    package let link: TextLink?
    /// Whether it must not be overlooked: the case has ended.
    package let isStrong: Bool

    package init(text: String, link: TextLink? = nil, isStrong: Bool) {
        self.text = text
        self.link = link
        self.isStrong = isStrong
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "text": text
        case "link": link.orAbsent
        case "isStrong": isStrong
        default: nil
        }
    }
}
