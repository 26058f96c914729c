import Mustache

/// Lists of what is kept about persons, with what can be done. Template `kept`.
package struct KeptPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// What the page is for, in a sentence.
    package let what: String
    package let sections: [PersonnelSection]
    package let forms: [UpwardForm]

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "what": what
        case "sections": sections
        case "forms": forms
        default: nil
        }
    }
}
