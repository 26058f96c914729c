import Mustache

/// A measure that this draft takes out of the plan.
package struct PlanRemoved: MustacheParent, Equatable, Sendable {
    /// Example: `旧厂房出租`.
    package let title: String
    /// What becomes of its tasks. Example: `还在办的任务批准后不办了`.
    package let line: String
    /// Why.
    package let reason: String?
    /// Puts it back.
    package let restore: FormModel?

    package init(title: String, line: String, reason: String? = nil, restore: FormModel? = nil) {
        self.title = title
        self.line = line
        self.reason = reason
        self.restore = restore
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "title": title
        case "line": line
        case "reason": reason.orAbsent
        case "restore": restore.orAbsent
        default: nil
        }
    }
}
