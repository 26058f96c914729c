import Mustache

/// One appraisal or one pay sheet: its lines, what happened, what can be done. Template
/// `appraisal`.
package struct AppraisalPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The list it stands in.
    package let upward: TextLink
    /// Example: `村干部年度绩效考核`.
    package let kind: String
    package let status: StatusMark
    package let facts: [UpwardFact]
    /// Example: `得分与凭据`.
    package let linesTitle: String
    package let lines: [AppraisalLine]
    /// Example: `合计 86 分，合格`.
    package let sum: String?
    package let steps: [UpwardStep]
    package let forms: [UpwardForm]

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "upward": upward
        case "kind": kind
        case "status": status
        case "facts": facts
        case "linesTitle": linesTitle
        case "lines": lines
        case "sum": sum.orAbsent
        case "steps": steps
        case "forms": forms
        default: nil
        }
    }
}
