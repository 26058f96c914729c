/// One column of a document that is a table.
struct SheetColumn {
    let key: String
    let heading: String
    /// Unit: characters, in a workbook.
    let width: Int
    /// Its part of the width on paper; 0 where only workbooks have it.
    let share: Int
    let isCentred: Bool
    /// Whether lines are broken: sentences, not codes.
    let isProse: Bool

    init(
        _ key: String, _ heading: String, width: Int, share: Int, isCentred: Bool = false,
        isProse: Bool = false
    ) {
        self.key = key
        self.heading = heading
        self.width = width
        self.share = share
        self.isCentred = isCentred
        self.isProse = isProse
    }
}
