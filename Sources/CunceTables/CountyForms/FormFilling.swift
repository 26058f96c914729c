/// Fills a form: everything of the original stays as it is, styles, widths, merged heads, the
/// set-up of the print, other sheets and pictures; the rows of data are filled, and further ones
/// are put in where there are more records than rows.
package struct FormFilling: Sendable {
    package let sheet: String
    /// From 1; its looks and formulas are those of every row.
    package let firstRow: Int
    /// One for each record: column from 0 → value. Columns that stand in no record keep what they
    /// have.
    package let records: [[Int: FormValue]]
    /// Single cells above and below the rows, named as in the form before it is filled.
    package let cells: [CellName: FormValue]

    package init(
        sheet: String, firstRow: Int, records: [[Int: FormValue]],
        cells: [CellName: FormValue] = [:]
    ) {
        self.sheet = sheet
        self.firstRow = firstRow
        self.records = records
        self.cells = cells
    }

    package func filled(_ form: [UInt8]) throws(TableComplaint) -> [UInt8] {
        try fill(form).bytes
    }

    /// - Returns: the form as a new file. The same form and records give the same bytes.
    package func fill(_ form: [UInt8]) throws(TableComplaint) -> FilledForm {
        do throws(WorkbookFault) {
            let book = try FormBook(form)
            guard let place = book.sheets.first(where: { $0.name == sheet }) else {
                throw .complaint(.init(.sheetMissing(sheet)))
            }
            guard let tree = try book.tree(place.part) else {
                throw .complaint(.init(.partMissing(place.part)))
            }
            let page = try FormPage(tree, sheet: sheet, book: book)
            let insertion = try page.insertion(pattern: firstRow, records: records.count)
            if insertion.count > 0 {
                try FormMoving(insertion, place, book).move(page)
            }
            try page.write(records, insertion)
            for (name, value) in cells.sorted(by: { "\($0.key)" < "\($1.key)" }) {
                page.write(
                    value, at: CellName(row: insertion.row(name.row), column: name.column))
            }
            page.raise(firstRow..<firstRow + max(1, records.count))
            page.finish()
            try FormRecalculating.ask(book)
            return FilledForm(
                bytes: try book.written(), last: insertion.last, inserted: insertion.count)
        } catch {
            switch error {
            case .complaint(let complaint): throw complaint
            case .enough: throw TableComplaint(.notATable)
            }
        }
    }
}
