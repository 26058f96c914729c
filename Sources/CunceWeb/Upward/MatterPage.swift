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
    /// Papers that are made of it when they are asked for.
    package let papers: [TextLink]
    /// Scans of the paper it came on.
    package let scans: [ScanLine]
    /// Hangs further ones on it.
    package let attach: AttachForm?

    package init(
        shell: ShellModel, upward: TextLink, kind: String, words: String, status: StatusMark,
        facts: [UpwardFact], steps: [UpwardStep], forms: [UpwardForm], papers: [TextLink] = [],
        scans: [ScanLine] = [], attach: AttachForm? = nil
    ) {
        self.shell = shell
        self.upward = upward
        self.kind = kind
        self.words = words
        self.status = status
        self.facts = facts
        self.steps = steps
        self.forms = forms
        self.papers = papers
        self.scans = scans
        self.attach = attach
    }

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
        case "papers": papers
        case "scans": scans
        case "attach": attach.orAbsent
        default: nil
        }
    }
}
