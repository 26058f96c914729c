/// An XLSX file, opened: its sheets can be read one after the other, as often as wanted.
final class Workbook {
    private let parts: PackedParts
    private let contents = WorkbookContents()
    private let relations: PartRelations
    private let shared = SharedTexts()
    private let styles = CellStyles()

    var sheets: [SheetInfo] {
        contents.sheets.map { SheetInfo(name: $0.name, isHidden: $0.isHidden) }
    }

    init(_ bytes: [UInt8]) throws(WorkbookFault) {
        parts = try PackedParts(bytes)
        let top = PartRelations(of: "")
        let topPart = "_rels/.rels"
        guard parts.has(topPart) else { throw .complaint(.init(.notATable)) }
        try XMLReading.read(topPart, of: parts, telling: top)
        let book = top.byType["officeDocument"] ?? "xl/workbook.xml"
        guard parts.has(book) else { throw .complaint(.init(.partMissing(book))) }
        relations = PartRelations(of: book)
        let named = PartRelations.name(for: book)
        if parts.has(named) { try XMLReading.read(named, of: parts, telling: relations) }
        try XMLReading.read(book, of: parts, telling: contents)
        guard !contents.sheets.isEmpty else { throw .complaint(.init(.notATable)) }
        if let part = relations.byType["styles"], parts.has(part) {
            try XMLReading.read(part, of: parts, telling: styles)
        }
        if let part = relations.byType["sharedStrings"], parts.has(part) {
            try XMLReading.read(part, of: parts, telling: shared)
        }
    }

    /// Reads a sheet from its beginning.
    ///
    /// - Parameter take: is given each row that is not empty; throws `enough` to end.
    /// - Returns: what is known of the sheet by the time the reading ended, and how many of the
    ///   values formulas gave.
    func read(
        _ place: Int, _ take: @escaping (SheetRow) throws(WorkbookFault) -> Void
    ) throws(WorkbookFault) -> (info: SheetInfo, formulas: Int) {
        let sheet = contents.sheets[place]
        let part = relations.byID[sheet.relation] ?? ""
        // A sheet that is a chart has another kind of part and no rows.
        let listener = SheetListening(
            SheetInfo(name: sheet.name, isHidden: sheet.isHidden), shared: shared.all,
            showsDay: styles.showsDay, showsPercent: styles.showsPercent,
            isSince1904: contents.isSince1904, take)
        do {
            try XMLReading.read(part, of: parts, telling: listener)
        } catch {
            guard case .enough = error else { throw error }
        }
        return (listener.info, listener.formulas)
    }
}
