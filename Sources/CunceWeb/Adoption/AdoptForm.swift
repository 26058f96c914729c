import Mustache

/// Adopts a pack.
package struct AdoptForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// Those that can be adopted.
    package let programme: SelectModel
    /// The day it was decided. Example: `2026-11-20`.
    package let day: FieldModel
    /// The meeting or paper.
    package let basis: FieldModel
    /// Why.
    package let reason: FieldModel

    package init(
        form: FormModel, programme: SelectModel, day: FieldModel, basis: FieldModel,
        reason: FieldModel
    ) {
        self.form = form
        self.programme = programme
        self.day = day
        self.basis = basis
        self.reason = reason
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "programme": programme
        case "day": day
        case "basis": basis
        case "reason": reason
        default: nil
        }
    }
}
