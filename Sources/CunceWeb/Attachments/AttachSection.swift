import Mustache

/// The files of one thing on its page, and the form that attaches more. Template `attach-section`.
package struct AttachSection: MustacheParent, Equatable, Sendable {
    /// How many, with the entries behind them; absent where there are none.
    package let number: Door?
    /// Newest first.
    package let marks: [AttachmentMark]
    /// All files of the case.
    package let allHref: String
    /// Present for whoever may attach here.
    package let attach: AttachForm?

    package init(
        number: Door? = nil, marks: [AttachmentMark], allHref: String, attach: AttachForm? = nil
    ) {
        self.number = number
        self.marks = marks
        self.allHref = allHref
        self.attach = attach
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "number": number.orAbsent
        case "marks": marks
        case "allHref": allHref
        case "attach": attach.orAbsent
        default: nil
        }
    }
}
