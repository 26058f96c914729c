import Mustache

/// A town in the county's view of a period.
package struct FactsTown: MustacheParent, Equatable, Sendable {
    /// Example: `示范镇`.
    package let name: String
    /// Its own view.
    package let href: String
    /// Example: `58 / 62`.
    package let told: String
    /// How far it is closed.
    package let status: StatusMark

    package init(name: String, href: String, told: String, status: StatusMark) {
        self.name = name
        self.href = href
        self.told = told
        self.status = status
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "href": href
        case "told": told
        case "status": status
        default: nil
        }
    }
}
