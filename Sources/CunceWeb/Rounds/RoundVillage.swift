import Mustache

/// One village of a round.
package struct RoundVillage: MustacheParent, Equatable, Sendable {
    /// Its name. Example: `洋港村`.
    package let name: String
    /// Its page with the case of this round.
    package let href: String
    /// Since when. Example: `9月28日起`.
    package let since: String
    /// What there is. Example: `15 项任务，办结 9 项`.
    package let line: String
    /// The round it goes on in.
    package let later: TextLink?

    package init(name: String, href: String, since: String, line: String, later: TextLink? = nil) {
        self.name = name
        self.href = href
        self.since = since
        self.line = line
        self.later = later
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "href": href
        case "since": since
        case "line": line
        case "later": later.orAbsent
        default: nil
        }
    }
}
