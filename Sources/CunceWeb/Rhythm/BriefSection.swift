import Mustache

/// One section of a brief.
package struct BriefSection: MustacheParent, Equatable, Sendable {
    /// With its numeral. Example: `一、总体进展`.
    package let title: String
    /// Its paragraphs.
    package let paragraphs: [BriefParagraph]
    /// One more paragraph.
    package let add: UpwardForm?

    package init(title: String, paragraphs: [BriefParagraph], add: UpwardForm? = nil) {
        self.title = title
        self.paragraphs = paragraphs
        self.add = add
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "title": title
        case "paragraphs": paragraphs
        case "add": add.orAbsent
        default: nil
        }
    }
}
