import Mustache

/// Adds a decision.
package struct DecideForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// What was decided.
    package let text: FieldModel
    /// Where it lands.
    package let village: SelectModel
    /// Who does it.
    package let owner: SelectModel
    /// By when. Example: `2026-11-22`.
    package let due: FieldModel
    /// One box: whether the county is asked for it.
    package let ask: SelectModel

    package init(
        form: FormModel, text: FieldModel, village: SelectModel, owner: SelectModel,
        due: FieldModel, ask: SelectModel
    ) {
        self.form = form
        self.text = text
        self.village = village
        self.owner = owner
        self.due = due
        self.ask = ask
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "text": text
        case "village": village
        case "owner": owner
        case "due": due
        case "ask": ask
        default: nil
        }
    }
}
