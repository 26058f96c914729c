/// What a list was forgiven: the line was taken, and this is how it was understood.
package struct DivisionNotice: Equatable, Sendable {
    /// Counted from 1, the header included.
    package let line: Int
    package let column: DivisionColumn
    package let kind: Kind

    package enum Kind: Equatable, Sendable {
        /// Digits of full width were read as ordinary ones.
        case fullWidthDigits
        /// The stated parent stands for a level this place does not have; the division was put
        /// below the next one up.
        case levelSkipped(stated: String, used: String)
        /// The division is a root here, and the list names a parent that is not in the tree; it
        /// stays a root.
        case parentOutside(stated: String)
    }

    package init(line: Int, column: DivisionColumn, kind: Kind) {
        self.line = line
        self.column = column
        self.kind = kind
    }

    /// The key of the words in the catalogues.
    package var key: String {
        switch kind {
        case .fullWidthDigits: "division.notice.full-width-digits"
        case .levelSkipped: "division.notice.level-skipped"
        case .parentOutside: "division.notice.parent-outside"
        }
    }

    /// What the words' placeholders stand for.
    package var facts: [(name: String, value: String)] {
        switch kind {
        case .fullWidthDigits: []
        case .levelSkipped(let stated, let used): [("stated", stated), ("used", used)]
        case .parentOutside(let stated): [("stated", stated)]
        }
    }
}
