import Mustache

/// Takes a measure out of the plan.
package struct RemoveMeasureForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// What goes with it. Example: `还没批准的 2 项任务一起拿掉。`
    package let line: String
    /// What becomes of its tasks at work, where there are any.
    package let fate: SelectModel?
    /// Why.
    package let reason: FieldModel

    package init(form: FormModel, line: String, fate: SelectModel? = nil, reason: FieldModel) {
        self.form = form
        self.line = line
        self.fate = fate
        self.reason = reason
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "line": line
        case "fate": fate.orAbsent
        case "reason": reason
        default: nil
        }
    }
}
