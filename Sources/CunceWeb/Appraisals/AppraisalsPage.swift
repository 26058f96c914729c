import Mustache

/// Appraisals and pay of the posts somebody has a part in. Template `appraisals`.
package struct AppraisalsPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// What the page is for, in a sentence.
    package let what: String
    /// Where appraisals begin and pay is drawn up, for the office.
    package let links: [TextLink]
    package let sections: [PersonnelSection]
    /// The form that fixes a scheme.
    package let forms: [UpwardForm]

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "what": what
        case "links": links
        case "sections": sections
        case "forms": forms
        default: nil
        }
    }
}
