import Mustache

/// One line of a score sheet or of a pay sheet. Template `appraisal`.
package struct AppraisalLine: MustacheParent, Equatable, Sendable {
    /// Example: `年度岗位目标完成情况`.
    package let label: String
    /// The target, in the words the person saw at the beginning.
    package let target: String?
    /// What it comes to. Example: `38 / 40`, `¥24,000`.
    package let figure: String
    /// What it comes from, one a line. Example: `年度岗位目标完成比例 95%；凭据：验收单`.
    package let parts: [String]
    /// What is missing. Example: `还没有事实`.
    package let lacks: String?
    /// Where the rule stands. Example: `appraisal.yaml:21`.
    package let clause: String

    package func child(named tag: String) -> Any? {
        switch tag {
        case "label": label
        case "target": target.orAbsent
        case "figure": figure
        case "parts": parts
        case "lacks": lacks.orAbsent
        case "clause": clause
        default: nil
        }
    }
}
