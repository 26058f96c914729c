import Mustache

/// One section of a brief.
package struct BriefSection: MustacheParent, Equatable, Sendable {
    /// With its numeral. Example: `一、总体进展`.
    package let title: String
    /// Its paragraphs.
    package let paragraphs: [BriefParagraph]

    package init(title: String, paragraphs: [BriefParagraph]) {
        self.title = title
        self.paragraphs = paragraphs
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "title": title
        case "paragraphs": paragraphs
        default: nil
        }
    }
}
