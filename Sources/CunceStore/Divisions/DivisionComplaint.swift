/// Why one line of a list, or the list as a whole, cannot be taken. A value with facts; the
/// words are in the catalogues under `key`.
package struct DivisionComplaint: Error, Equatable, Sendable {
    /// Counted from 1, the header included; 0 where the file as a whole is meant.
    package let line: Int
    /// `nil` where the whole line is meant.
    package let column: DivisionColumn?
    package let kind: Kind

    package enum Kind: Equatable, Sendable {
        /// More than can be read at once; nothing was read. Unit: bytes.
        case fileTooLarge(bytes: Int, limit: Int)
        /// No line but blanks.
        case fileEmpty
        /// The first line is not `code,name,level,parent`; the columns' order is unknown, so
        /// nothing was read.
        case headerMissing(found: String)
        case columnCount(found: Int)
        /// A quotation mark opens and does not close on its line.
        case quoteNotClosed
        case blank
        /// Bytes that are no characters in the file's encoding.
        case unreadable
        /// NUL or another control character, which no name has. Unit: its code point.
        case controlCharacter(codePoint: Int)
        /// Unit: characters; `start` is the name's beginning.
        case nameTooLong(characters: Int, limit: Int, start: String)
        case notDigits(found: String)
        /// A number of digits that no level has, or not this level. Unit: digits; `expected` is
        /// `nil` where any level's length would do.
        case codeLength(found: String, expected: Int?)
        case levelUnknown(found: String)
        case codeTwice(code: String, otherLine: Int)
        /// Neither in the file nor in the store.
        case parentUnknown(code: String)
        /// The parent's level is the child's own or below it. A ring of parents always holds
        /// such a link.
        case parentNotAbove(code: String, parentLevel: Int)
        /// The parent's own line is refused, and the store does not have the parent either.
        case parentRefused(code: String, parentLine: Int)
    }

    package init(line: Int, column: DivisionColumn?, kind: Kind) {
        self.line = line
        self.column = column
        self.kind = kind
    }
}
