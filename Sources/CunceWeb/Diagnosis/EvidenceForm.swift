import Mustache

/// Brings evidence forward: words, an older entry, or both.
package struct EvidenceForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// What shows it.
    package let evidence: FieldModel
    /// Number of an older entry of the village. Example: `61`.
    package let entry: FieldModel

    package init(
        form: FormModel,
        evidence: FieldModel,
        entry: FieldModel
    ) {
        self.form = form
        self.evidence = evidence
        self.entry = entry
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "evidence": evidence
        case "entry": entry
        default: nil
        }
    }
}
