import Mustache

/// A decision on a candidate.
package struct DecideCandidateForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// Why.
    package let reason: FieldModel
    /// The meeting or paper.
    package let basis: FieldModel
    /// The day of the decision. Example: `2026-11-18`.
    package let day: FieldModel
    /// Why it differs from what the rules propose, where it does.
    package let difference: FieldModel?

    package init(
        form: FormModel, reason: FieldModel, basis: FieldModel, day: FieldModel,
        difference: FieldModel? = nil
    ) {
        self.form = form
        self.reason = reason
        self.basis = basis
        self.day = day
        self.difference = difference
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "reason": reason
        case "basis": basis
        case "day": day
        case "difference": difference.orAbsent
        default: nil
        }
    }
}
