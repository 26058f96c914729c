import Mustache

/// Puts a matter on the agenda.
package struct TopicForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// The matter.
    package let topic: FieldModel
    /// Its village, or the whole town.
    package let village: SelectModel

    package init(
        form: FormModel, topic: FieldModel, village: SelectModel
    ) {
        self.form = form
        self.topic = topic
        self.village = village
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "topic": topic
        case "village": village
        default: nil
        }
    }
}
