import Mustache

/// Adds a measure to a draft.
package struct AddMeasureForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// What is done.
    package let title: FieldModel
    /// The workstreams.
    package let workstream: SelectModel
    /// The problems of the diagnosis, any number.
    package let problems: SelectModel
    /// The posts that may lead.
    package let lead: SelectModel

    package init(
        form: FormModel, title: FieldModel, workstream: SelectModel, problems: SelectModel,
        lead: SelectModel
    ) {
        self.form = form
        self.title = title
        self.workstream = workstream
        self.problems = problems
        self.lead = lead
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "title": title
        case "workstream": workstream
        case "problems": problems
        case "lead": lead
        default: nil
        }
    }
}
