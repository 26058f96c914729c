import Mustache

/// One instruction 批示 or one ask: its words, how far it is, what can be done. Template `matter`.
package struct MatterPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The list it stands in.
    package let upward: TextLink
    /// What it is. Example: `批示`.
    package let kind: String
    /// Word for word.
    package let words: String
    package let status: StatusMark
    package let facts: [UpwardFact]
    package let steps: [UpwardStep]
    package let forms: [UpwardForm]
    /// Where the scan of the paper is attached.
    package let scanHref: String?

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "upward": upward
        case "kind": kind
        case "words": words
        case "status": status
        case "facts": facts
        case "steps": steps
        case "forms": forms
        case "scanHref": scanHref.orAbsent
        default: nil
        }
    }
}
