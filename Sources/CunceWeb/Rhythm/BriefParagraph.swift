import Mustache

/// One paragraph.
package struct BriefParagraph: MustacheParent, Equatable, Sendable {
    /// Its sentences; each leads to the entries behind it.
    package let sentences: [TextLink]
    /// Stands on the page and not on the paper.
    package let isOut: Bool
    /// An entry behind it was put right since.
    package let isCorrected: Bool
    /// How it came to read so, oldest first.
    package let trace: [BriefTrace]
    /// Other words.
    package let edit: UpwardForm?

    package init(
        sentences: [TextLink], isOut: Bool = false, isCorrected: Bool = false,
        trace: [BriefTrace] = [], edit: UpwardForm? = nil
    ) {
        self.sentences = sentences
        self.isOut = isOut
        self.isCorrected = isCorrected
        self.trace = trace
        self.edit = edit
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "sentences": sentences
        case "isOut": isOut
        case "isCorrected": isCorrected
        case "trace": trace
        case "hasTrace": !trace.isEmpty
        case "edit": edit.orAbsent
        default: nil
        }
    }
}
