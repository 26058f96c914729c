import Mustache

/// One village that somebody named for the list.
package struct RoundCandidate: MustacheParent, Equatable, Sendable {
    /// Its name. Example: `溪口村`.
    package let name: String
    /// The page that decides on it.
    package let href: String
    /// Waiting, listed or not listed.
    package let status: StatusMark
    /// By whom and when. Example: `11月16日 办事处书记 甲 提名`.
    package let named: String
    /// What speaks for listing it.
    package let grounds: String
    /// How it was decided. Example: `11月18日 不列入：只有一个维度有问题`.
    package let decided: String?

    package init(
        name: String, href: String, status: StatusMark, named: String, grounds: String,
        decided: String? = nil
    ) {
        self.name = name
        self.href = href
        self.status = status
        self.named = named
        self.grounds = grounds
        self.decided = decided
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "href": href
        case "status": status
        case "named": named
        case "grounds": grounds
        case "decided": decided.orAbsent
        default: nil
        }
    }
}
