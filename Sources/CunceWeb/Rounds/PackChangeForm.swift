import Mustache

/// Moves a round to another version.
package struct PackChangeForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// The version. Example: `1.1.0`.
    package let version: String
    /// The day it was decided. Example: `2026-11-20`.
    package let day: FieldModel
    /// The meeting or paper.
    package let basis: FieldModel
    /// Why.
    package let reason: FieldModel

    package init(
        form: FormModel, version: String, day: FieldModel, basis: FieldModel, reason: FieldModel
    ) {
        self.form = form
        self.version = version
        self.day = day
        self.basis = basis
        self.reason = reason
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "version": version
        case "day": day
        case "basis": basis
        case "reason": reason
        default: nil
        }
    }
}
