import Mustache

/// Gives a problem another severity.
package struct RegradeForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// 1 light, 2 middle, 3 heavy.
    package let severity: SelectModel
    /// Why.
    package let reason: FieldModel

    package init(
        form: FormModel,
        severity: SelectModel,
        reason: FieldModel
    ) {
        self.form = form
        self.severity = severity
        self.reason = reason
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "severity": severity
        case "reason": reason
        default: nil
        }
    }
}
