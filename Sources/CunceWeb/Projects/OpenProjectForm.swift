import Mustache

/// Opens a project against a problem.
package struct OpenProjectForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// What is built. Example: `自来水主管更换 1.8 公里`.
    package let title: FieldModel
    /// The problems that are open.
    package let problem: SelectModel
    /// Yuan. Example: `120000`.
    package let budget: FieldModel
    /// When it begins. Example: `2026-09-01`.
    package let starts: FieldModel

    package init(
        form: FormModel,
        title: FieldModel,
        problem: SelectModel,
        budget: FieldModel,
        starts: FieldModel
    ) {
        self.form = form
        self.title = title
        self.problem = problem
        self.budget = budget
        self.starts = starts
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "title": title
        case "problem": problem
        case "budget": budget
        case "starts": starts
        default: nil
        }
    }
}
