import Mustache

/// Names who leads a measure.
package struct PlanLeadForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// The posts that may lead.
    package let lead: SelectModel

    package init(form: FormModel, lead: SelectModel) {
        self.form = form
        self.lead = lead
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "lead": lead
        default: nil
        }
    }
}
