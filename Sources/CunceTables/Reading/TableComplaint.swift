package import CunceDomain

/// Why a file, a row or a cell cannot be taken, or what was done with it instead. A value with
/// facts; the words are in the catalogues under `key`.
package struct TableComplaint: Error, Equatable, Sendable {
    /// `nil` for a CSV, or where the file as a whole is meant.
    package var sheet: String?
    /// From 1; `nil` where the sheet or file as a whole is meant.
    package var row: Int?
    /// From 0; `nil` where the whole row is meant.
    package var column: Int?
    package let kind: Kind

    package init(
        _ kind: Kind, sheet: String? = nil, row: Int? = nil, column: Int? = nil
    ) {
        self.kind = kind
        self.sheet = sheet
        self.row = row
        self.column = column
    }

    /// `B7`; `nil` where no single cell is meant.
    package var cell: String? {
        guard let row, let column else { return nil }
        return CellName(row: row, column: column).description
    }

    package enum Kind: Equatable, Sendable {
        case fileEmpty
        /// Unit: bytes.
        case fileTooLarge(bytes: Int, limit: Int)
        /// Neither a workbook nor text: PDF, pictures, the old XLS.
        case notATable
        /// The old binary format of Excel 97 to 2003, or a workbook with a password.
        case oldWorkbook
        /// The packing is broken; what the unpacker said.
        case packing(String)
        /// It unfolds into more than a table may hold.
        case unfoldsTooFar
        /// A part the workbook names is not there, such as `xl/workbook.xml`.
        case partMissing(String)
        /// XML that cannot be read; the part and the line in it.
        case partUnreadable(part: String, line: Int)
        /// A document type or entities: never written by a spreadsheet.
        case entities(part: String)
        case tooManySheets(limit: Int)
        case tooManyRows(limit: Int)
        case tooManyColumns(limit: Int)
        case cellTooLong(limit: Int)
        /// Bytes that are no characters in the file's encoding.
        case unreadableText
        /// A quotation mark opens and never closes.
        case quoteNotClosed

        /// A form that brings a program along.
        case hasMacros
        /// The workbook has no sheet of that name any more.
        case sheetMissing(String)
        /// A formula over several cells at once stands in the first row of data.
        case formulaShape
        /// The first row of data is merged with another.
        case patternMerged(range: String)

        /// No row has headings that any table of ours knows.
        case noHeadings
        /// Of these, by key, one must be there.
        case columnMissing([String])
        /// Two columns have the same meaning; the first counts.
        case columnTwice(heading: String)
        /// Cells merged across rows; only the first of them has the value.
        case merged(range: String)
        case valueMissing
        case faultValue(String)
        /// A formula whose value is not in the file.
        case uncomputed
        case notADay(String)
        case notACount(String)
        case notYuan(String)
        case notAPeriod(String)
        /// Not a value of this fact.
        case notAValue(String, FactKey)
        /// A number so large that the file holds only its first digits, such as 9.9E+11.
        case digitsLost(String)
        case notAChoice(String, ChoiceList)
        case unknown(String)
        /// Several things are called that; which, with their ids or codes.
        case ambiguous(String, candidates: String)
        /// The code is that of this place, and the name beside it is another's.
        case otherName(String, place: String)
        /// The village has no case in this round.
        case notListed(String)
        /// Recorded already and no longer changed by a table: this column, what is recorded.
        case standsOtherwise(column: String, recorded: String)
        /// A table shows it and never changes it: this column, how it stands. It is done where
        /// the thing has its page.
        case onlyShown(column: String, stands: String)
        /// The cell is still that of the deed before, though the row asks for another.
        case leftFromBefore(column: String)
        /// What the row asks for takes no words, and these would be lost.
        case takesNoWords(column: String)
    }
}
