import Mustache

/// A pack that is installed and not worked by.
package struct AdoptablePack: MustacheParent, Equatable, Sendable {
    /// Its title. Example: `三联三帮三推`.
    package let name: String
    /// Where it is read.
    package let href: String
    /// Its version. Example: `1.1.0`.
    package let version: String
    /// Whether it can be adopted.
    package let status: StatusMark
    /// What held posts need of it and it lacks.
    package let gaps: [String]
    /// Its open warnings, where it has some.
    package let warningsHref: String?

    package init(
        name: String, href: String, version: String, status: StatusMark, gaps: [String],
        warningsHref: String? = nil
    ) {
        self.name = name
        self.href = href
        self.version = version
        self.status = status
        self.gaps = gaps
        self.warningsHref = warningsHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "href": href
        case "version": version
        case "status": status
        case "gaps": gaps
        case "warningsHref": warningsHref.orAbsent
        default: nil
        }
    }
}
