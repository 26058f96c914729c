import Mustache

/// One brief in the list.
package struct BriefRow: MustacheParent, Equatable, Sendable {
    /// Its number. Example: `第 14 期`.
    package let number: String
    /// Its title.
    package let title: String
    /// The paper.
    package let href: String
    /// Its week. Example: `11月16日至22日`.
    package let week: String
    /// Draft, waiting, signed off, returned.
    package let status: StatusMark
    /// How long it is. Example: `812`.
    package let characters: Int

    package init(
        number: String, title: String, href: String, week: String, status: StatusMark,
        characters: Int
    ) {
        self.number = number
        self.title = title
        self.href = href
        self.week = week
        self.status = status
        self.characters = characters
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "number": number
        case "title": title
        case "href": href
        case "week": week
        case "status": status
        case "characters": characters
        default: nil
        }
    }
}
