import Mustache

/// One paragraph.
package struct BriefParagraph: MustacheParent, Equatable, Sendable {
    /// Its sentences; each leads to the entries behind it.
    package let sentences: [TextLink]

    package init(sentences: [TextLink]) {
        self.sentences = sentences
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "sentences": sentences
        default: nil
        }
    }
}
