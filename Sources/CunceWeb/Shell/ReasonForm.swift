import Mustache

/// A form of one text: a reason, a proof, a finding.
package struct ReasonForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// What is written.
    package let text: FieldModel

    package init(form: FormModel, text: FieldModel) {
        self.form = form
        self.text = text
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "text": text
        default: nil
        }
    }
}
