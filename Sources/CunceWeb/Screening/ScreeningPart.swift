import Mustache

/// What one person brought in a stage.
package struct ScreeningPart: MustacheParent, Equatable, Sendable {
    /// By whom and when. Example: `9月2日 办事处书记 甲：推荐会`.
    package let line: String
    /// Why it came out of turn.
    package let reason: String?
    /// The entry.
    package let entry: TextLink

    package init(
        line: String, reason: String? = nil, entry: TextLink
    ) {
        self.line = line
        self.reason = reason
        self.entry = entry
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "line": line
        case "reason": reason.orAbsent
        case "entry": entry
        default: nil
        }
    }
}
