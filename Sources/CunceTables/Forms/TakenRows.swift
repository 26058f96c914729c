import CunceDomain

/// Gathers the rows below the headings, by the columns of a form.
struct TakenRows {
    let places: [Int?]
    /// Texts of a CSV may carry an apostrophe against formulas.
    let isText: Bool
    let headings: Int
    /// Where periods head columns.
    let periods: PeriodColumns?

    private(set) var rows: [TableRow] = []
    private(set) var hidden = 0
    /// How many rows our own last row says there are.
    private(set) var said: Int?

    init(places: [Int?], isText: Bool, headings: Int, periods: PeriodColumns? = nil) {
        self.periods = periods
        self.places = places
        self.isText = isText
        self.headings = headings
    }

    mutating func take(_ row: SheetRow) throws(WorkbookFault) {
        guard row.number > headings else { return }
        if let first = row.cells.first, case .text(let text) = first.value,
            let rows = EndMark.rows(in: text)
        {
            said = rows
            return
        }
        var isBlank = true
        let values = places.map { place -> CellValue? in
            guard let place, let value = row.value(place).flatMap(plain) else { return nil }
            isBlank = false
            return value
        }
        let made =
            periods?.rows(row.number, places: places, values: values) {
                row.value($0).flatMap(plain)
            } ?? (isBlank ? [] : [TableRow(number: row.number, values: values)])
        guard !made.isEmpty else { return }
        guard rows.count + made.count <= TableLimits.rows else {
            throw .complaint(.init(.tooManyRows(limit: TableLimits.rows), row: row.number))
        }
        if row.isHidden { hidden += 1 }
        rows += made
    }

    /// `nil` for what is blank.
    private func plain(_ value: CellValue) -> CellValue? {
        guard case .text(let text) = value else { return value }
        if text.allSatisfy(\.isWhitespace) { return nil }
        return isText ? .text(GuardedText.plain(text)) : value
    }
}
