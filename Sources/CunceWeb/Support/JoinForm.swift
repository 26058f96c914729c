import Mustache

/// Puts a cadre into a work group.
package struct JoinForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// Posts that are in no group.
    package let member: SelectModel
    /// From which day.
    package let from: FieldModel

    package init(
        form: FormModel, member: SelectModel, from: FieldModel
    ) {
        self.form = form
        self.member = member
        self.from = from
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "member": member
        case "from": from
        default: nil
        }
    }
}
