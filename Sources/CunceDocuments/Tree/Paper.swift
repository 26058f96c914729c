package import CunceDomain

/// A document as a value: what stands on it, in order, and nothing of how a file says so. Pages,
/// files for word processors and plain text are all written from it.
package struct Paper: Equatable, Sendable {
    /// The language it is written in; fonts and punctuation follow it.
    package var language: Language
    package var shape: PaperShape
    /// What stands above the title, between it and a rule.
    package var masthead: PaperMasthead?
    package var title: String
    /// Under the title, centred: a period, a place.
    package var subtitle: String?
    /// Whom it speaks to 主送, without the colon.
    package var salutation: String?
    package var blocks: [PaperBlock]
    package var signature: PaperSignature?
    /// At the end between two rules 版记: to whom it goes, who approved it.
    package var closing: [String]
    /// Under everything, small: the head of the journal, how it was counted.
    package var notes: [String]
    /// Keys of the declared fields that stand on it; empty for a paper that declares none.
    package var fields: Set<String> = []

    package init(
        in language: Language, shape: PaperShape = .upright, masthead: PaperMasthead? = nil,
        title: String, subtitle: String? = nil, salutation: String? = nil,
        blocks: [PaperBlock] = [], signature: PaperSignature? = nil, closing: [String] = [],
        notes: [String] = []
    ) {
        self.language = language
        self.shape = shape
        self.masthead = masthead
        self.title = title
        self.subtitle = subtitle
        self.salutation = salutation
        self.blocks = blocks
        self.signature = signature
        self.closing = closing
        self.notes = notes
    }

    /// All its tables, in order.
    package var tables: [PaperTable] {
        blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    }
}
