import CunceDomain

/// Columns headed by periods, as offices keep them: an indicator for each row of one village, or a
/// village for each row of one indicator, and the years beside each other. Every cell below them
/// is a row of its own. 年份作列的表
struct PeriodColumns {
    private struct Column {
        let period: String
        let place: Int
    }

    private let form: TableForm
    private let columns: [Column]
    /// The column of the indicator the whole sheet is about, and of the village it is about.
    private var stated: [Int: CellValue] = [:]
    private var indicator: Int?

    /// - Parameter headings: the row of headings.
    /// - Returns: `nil` where the table is no such one.
    init?(_ form: TableForm, headings: [SheetCell]) {
        let columns = Self.columns(headings, in: form)
        guard !columns.isEmpty else { return nil }
        self.form = form
        self.columns = columns
    }

    /// How many of a row's cells name a period.
    static func count(_ cells: [SheetCell], in form: TableForm) -> Int {
        columns(cells, in: form).count
    }

    /// Two or more, one after the other or back in time: values of a row that look like years do not
    /// stand in such an order.
    private static func columns(_ cells: [SheetCell], in form: TableForm) -> [Column] {
        guard form.key == .facts else { return [] }
        let found = cells.compactMap { cell in
            period(cell.value).map { (period: $0, place: cell.column) }
        }
        let steps = zip(found, found.dropFirst())
        guard found.count > 1, Set(found.map(\.period.unit)).count == 1,
            steps.allSatisfy({ $0.period < $1.period })
                || steps.allSatisfy({ $0.period > $1.period })
        else { return [] }
        return found.map { Column(period: $0.period.description, place: $0.place) }
    }

    /// A year alone is a number to a spreadsheet.
    private static func period(_ value: CellValue) -> Period? {
        let period: Period? =
            switch value {
            case .text(let text): Period(typed: text)
            case .number(let number):
                PlainNumber(number)?.code.flatMap { $0.utf8.count == 4 ? Period($0) : nil }
            case .percent, .day, .truth, .fault, .uncomputed: nil
            }
        return period.flatMap { (1950...2100).contains($0.first.year) ? $0 : nil }
    }

    /// What stands above the headings: the indicator by itself, or a heading of ours with what it
    /// holds, beside it or after a colon.
    mutating func take(above cells: [SheetCell]) {
        for (place, cell) in cells.enumerated() {
            guard case .text(let text) = cell.value else { continue }
            let parts = text.split(maxSplits: 1) { $0 == ":" || $0 == "：" }
                .map { String($0).trimmingSpace() }
            if parts.count == 2, let column = form.column(called: parts[0]) {
                state(.text(parts[1]), in: column)
            } else if let column = form.column(called: text) {
                if isIndicator(column) {
                    indicator = column
                } else if place + 1 < cells.count {
                    state(cells[place + 1].value, in: column)
                }
            }
        }
    }

    /// A sheet that is called like an indicator is about it.
    mutating func take(sheetNamed name: String) {
        guard indicator == nil, let column = form.column(called: name), isIndicator(column) else {
            return
        }
        indicator = column
    }

    private mutating func state(_ value: CellValue, in column: Int) {
        let key = form.columns[column].key
        guard ["village", "village_code", "fact"].contains(key) else { return }
        if key == "fact", case .text(let text) = value, let named = form.column(called: text),
            isIndicator(named)
        {
            indicator = named
            return
        }
        stated[column] = stated[column] ?? value
    }

    /// Whether a column of the form is told without a column of the sheet.
    func tells(_ key: String) -> Bool {
        switch key {
        case "period", "value": true
        default: form.place(of: key).map { stated[$0] != nil || indicator == $0 } ?? false
        }
    }

    /// One row for each cell below a period.
    ///
    /// - Parameters:
    ///   - places: of the form's columns in the sheet.
    ///   - values: of the row, by the columns of the form.
    ///   - cell: what stands in a column of the sheet.
    func rows(
        _ number: Int, places: [Int?], values: [CellValue?], cell: (Int) -> CellValue?
    ) -> [TableRow] {
        guard let period = form.place(of: "period"), let value = form.place(of: "value"),
            let fact = form.place(of: "fact")
        else { return [] }
        return columns.compactMap { column in
            guard let told = cell(column.place) else { return nil }
            var (places, values) = (places, values)
            for (place, known) in stated where values[place] == nil { values[place] = known }
            let named = self.named(values[fact]) ?? indicator
            if named != nil { (places[fact], values[fact]) = (nil, nil) }
            let target = named ?? value
            (places[target], values[target]) = (column.place, told)
            (places[period], values[period]) = (column.place, .text(column.period))
            return TableRow(number: number, values: values, places: places)
        }
    }

    /// The indicator a row names, with its unit in brackets or without.
    private func named(_ value: CellValue?) -> Int? {
        guard case .text(let text)? = value, let column = form.column(called: text),
            isIndicator(column)
        else { return nil }
        return column
    }

    private func isIndicator(_ column: Int) -> Bool {
        column >= TableForms.facts.columns.count
    }
}
