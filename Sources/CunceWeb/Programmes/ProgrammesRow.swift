import Mustache

/// One installed programme in the list of them.
package struct ProgrammesRow: MustacheParent, Equatable, Sendable {
    /// Its name. Example: `“三联三帮三推”整治后进村`.
    package let title: String
    /// Where it is read. Example: `/programmes/example/1.0.0`.
    package let href: String
    /// Its version. Example: `1.0.0`.
    package let version: String
    /// Who issued it. Example: `中共示范镇委员会`.
    package let issuer: String
    /// Whether new rounds are opened under it.
    package let isCurrent: Bool
    /// Rounds the reader may see that run or ran under it.
    package let rounds: [TextLink]
    /// How many of its rules somebody must answer for by name; absent for none. Example: `2 条需由人署名负责`.
    package let warnings: String?

    package init(
        title: String, href: String, version: String, issuer: String, isCurrent: Bool,
        rounds: [TextLink], warnings: String? = nil
    ) {
        self.title = title
        self.href = href
        self.version = version
        self.issuer = issuer
        self.isCurrent = isCurrent
        self.rounds = rounds
        self.warnings = warnings
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "title": title
        case "href": href
        case "version": version
        case "issuer": issuer
        case "isCurrent": isCurrent
        case "rounds": rounds
        case "warnings": warnings.orAbsent
        default: nil
        }
    }
}
