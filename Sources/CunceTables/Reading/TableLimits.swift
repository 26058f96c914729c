/// How much a table handed in may hold. More is a slip, an attack, or work for the command line.
package enum TableLimits {
    /// Unit: bytes. 100,000 rows of 60 columns take 20 to 40 MB as XLSX.
    package static let file = 64 << 20
    package static let rows = 100_000
    package static let columns = 60
    /// Characters of one cell; a spreadsheet holds no more.
    package static let cell = 32_767
    /// Complaints that are kept; a file that is wrong is wrong everywhere in the same way.
    package static let complaints = 500

    // A packed file may unfold into much more than it weighs. What follows bounds that.

    /// Parts of a workbook: sheets, styles, pictures.
    static let parts = 2_000
    static let sheets = 64
    /// Unit: bytes of one part, unfolded. 100,000 rows of 60 columns are 200 to 400 MB of XML.
    static let part = 512 << 20
    /// Unit: bytes of all shared texts together, as kept in memory.
    static let sharedText = 128 << 20
    static let sharedTexts = 2_000_000
    /// Times what it weighs, once above `unsuspected`.
    static let ratio = 400
    /// Unit: bytes. Below this nobody asks for the ratio: a thousand equal rows shrink well.
    static let unsuspected = 16 << 20
    static let styles = 65_536
    static let merges = 10_000

    // A form of an office above is held in memory while it is filled.

    /// Unit: bytes. A form with a crest and a few hundred styled rows has under 1 MB.
    package static let form = 16 << 20
    /// Unit: bytes of one part that is changed; as a tree it takes about ten times as much.
    static let formPart = 32 << 20
    /// Records filled into one form: more than any round has tasks.
    package static let formRecords = 20_000
}
