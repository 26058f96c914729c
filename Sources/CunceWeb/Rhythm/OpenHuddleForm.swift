import Mustache

/// Opens the huddle.
package struct OpenHuddleForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// Where it is held. Example: `镇 2 号会议室`.
    package let place: FieldModel

    package init(
        form: FormModel, place: FieldModel
    ) {
        self.form = form
        self.place = place
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "place": place
        default: nil
        }
    }
}
