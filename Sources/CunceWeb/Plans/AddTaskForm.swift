import Mustache

/// Adds a task to a measure of a draft.
package struct AddTaskForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// What is to be done.
    package let task: FieldModel
    /// The posts and supporters.
    package let owner: SelectModel
    /// When it is due. Example: `2026-12-10`.
    package let due: FieldModel
    /// What shows that it is done.
    package let proof: FieldModel

    package init(
        form: FormModel, task: FieldModel, owner: SelectModel, due: FieldModel, proof: FieldModel
    ) {
        self.form = form
        self.task = task
        self.owner = owner
        self.due = due
        self.proof = proof
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "task": task
        case "owner": owner
        case "due": due
        case "proof": proof
        default: nil
        }
    }
}
