import Mustache

/// Lists of what concerns persons: the steps one has a part in, or one's own record. Template
/// `personnel`.
package struct PersonnelPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// What the page is for, in a sentence.
    package let what: String
    /// Where a new step is proposed, for whoever may.
    package let newHref: String?
    /// The steps the reader has a part in, from their own record.
    package let partsHref: String?
    /// Appraisals and pay the reader has a part in, from their own record.
    package let appraisalsHref: String?
    package let sections: [PersonnelSection]

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "what": what
        case "newHref": newHref.orAbsent
        case "partsHref": partsHref.orAbsent
        case "appraisalsHref": appraisalsHref.orAbsent
        case "sections": sections
        default: nil
        }
    }
}
