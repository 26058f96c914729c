import Mustache

/// One scheme of acceptance with its rules 验收单. Template `acceptance-sheet`.
package struct AcceptanceSheet: MustacheParent, Equatable, Sendable {
    /// Example: `转化验收`.
    package let name: String
    package let status: StatusMark
    /// Example: `得分：86`.
    package let score: String?
    package let rules: [AcceptanceRuleRow]

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "status": status
        case "score": score.orAbsent
        case "rules": rules
        default: nil
        }
    }
}
