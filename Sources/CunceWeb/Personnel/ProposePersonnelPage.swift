import Mustache

/// Proposing a step of the ladder: which, for which post, then on what ground. Template
/// `personnel-new`.
package struct ProposePersonnelPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The list.
    package let back: TextLink
    /// The rungs of the programme the reader may propose.
    package let rungs: SelectModel
    /// The posts the chosen rung may concern, once one is chosen.
    package let posts: SelectModel?
    /// What the law or the programme says of the choice.
    package let note: String?
    /// The form, once both are chosen.
    package let form: UpwardForm?

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "back": back
        case "rungs": rungs
        case "posts": posts.orAbsent
        case "note": note.orAbsent
        case "form": form.orAbsent
        default: nil
        }
    }
}
