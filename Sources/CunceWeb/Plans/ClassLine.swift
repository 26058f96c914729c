import Mustache

/// One class of the programme, and what the rules say of the village.
package struct ClassLine: MustacheParent, Equatable, Sendable {
    /// Example: `“人”的问题为主`.
    package let name: String
    /// Proposed, not met, or open.
    package let status: StatusMark
    /// The rule in words.
    package let rule: String
    /// Example: `重度未解决的人的问题：1 个`.
    package let figures: [String]
    /// Helps it needs first.
    package let helps: String?

    package init(
        name: String, status: StatusMark, rule: String, figures: [String], helps: String? = nil
    ) {
        self.name = name
        self.status = status
        self.rule = rule
        self.figures = figures
        self.helps = helps
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "status": status
        case "rule": rule
        case "figures": figures
        case "helps": helps.orAbsent
        default: nil
        }
    }
}
