import Mustache

/// One rule of a scheme: met, not met or not known yet. Template `acceptance-sheet`.
package struct AcceptanceRuleRow: MustacheParent, Equatable, Sendable {
    /// Example: `一票否决`.
    package let kind: String
    /// Example: `不满意超过三成`.
    package let name: String
    package let status: StatusMark
    /// The figures it rests on.
    package let lines: [String]
    /// What nobody told yet. Example: `还不知道：随机抽取农户`.
    package let missing: String?
    /// Example: `acceptance.yaml:30`.
    package let clause: String

    package func child(named tag: String) -> Any? {
        switch tag {
        case "kind": kind
        case "name": name
        case "status": status
        case "lines": lines
        case "missing": missing.orAbsent
        case "clause": clause
        default: nil
        }
    }
}
