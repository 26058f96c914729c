import Mustache

/// Beginning files of a period: for which scheme, then for whom and with whom. Template
/// `appraisal-new`.
package struct BeginPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// What is done here, in a sentence.
    package let what: String
    /// The list.
    package let back: TextLink
    /// Where the choice of a scheme goes. Example: `/appraisals/new`.
    package let action: String
    /// Fixed schemes whose files can be begun.
    package let schemes: SelectModel
    /// Said where there is none, or nobody is left.
    package let note: String?
    /// The form, once a scheme is chosen.
    package let form: UpwardForm?

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "what": what
        case "back": back
        case "action": action
        case "schemes": schemes
        case "note": note.orAbsent
        case "form": form.orAbsent
        default: nil
        }
    }
}
