import CunceDomain

/// Choosing the sheet and the row of headings, then reading what stands below it.
extension TableReading {
    /// Where the headings of a sheet stand and how many of them we know.
    private struct Headings {
        var row = 0
        var known = 0
        var cells: [SheetCell] = []
        /// What stands above them.
        var above: [[SheetCell]] = []
    }

    /// Titles may stand above the headings, not whole pages of text.
    private static let rowsOfTitles = 30

    mutating func take(
        from source: TableSource, _ progress: @escaping (Int) -> Void
    ) throws(WorkbookFault) {
        let sheets = source.sheets
        var best = (place: -1, headings: Headings())
        // Visible sheets first: a hidden one counts only where no other will do.
        let order =
            sheets.indices.filter { !sheets[$0].isHidden }
            + sheets.indices.filter { sheets[$0].isHidden }
        for place in order {
            let found = try headings(of: place, in: source)
            if found.known > best.headings.known { best = (place, found) }
        }
        guard best.headings.known >= min(2, form.columns.count) else {
            throw .complaint(.init(.noHeadings))
        }
        let name = sheets[best.place].name
        sheet = name.isEmpty ? nil : name
        if sheets.count > 1 {
            let others = sheets.indices.filter { $0 != best.place }.map { sheets[$0].name }
            notices.append(.readFrom(sheet: name, others: others))
        }
        if sheets[best.place].isHidden { notices.append(.hiddenSheet(name)) }
        let periods = periods(best.headings, sheet: name)
        try arrange(best.headings, periods)
        try readRows(of: best.place, below: best.headings.row, periods, in: source, progress)
    }

    private func headings(
        of place: Int, in source: TableSource
    ) throws(WorkbookFault) -> Headings {
        var best = Headings()
        var above: [[SheetCell]] = []
        var seen = 0
        _ = try source.read(place) { (row) throws(WorkbookFault) in
            seen += 1
            let known =
                Set(
                    row.cells.compactMap { cell -> Int? in
                        guard case .text(let text) = cell.value else { return nil }
                        return form.column(called: text)
                    }
                ).count + PeriodColumns.count(row.cells, in: form)
            if known > best.known {
                best = Headings(
                    row: row.number, known: known, cells: row.cells, above: above)
            }
            above.append(row.cells)
            if seen >= Self.rowsOfTitles { throw .enough }
        }
        return best
    }

    private func periods(_ headings: Headings, sheet: String) -> PeriodColumns? {
        var periods = PeriodColumns(form, headings: headings.cells)
        for cells in headings.above { periods?.take(above: cells) }
        periods?.take(sheetNamed: sheet)
        return periods
    }

    private mutating func arrange(
        _ headings: Headings, _ periods: PeriodColumns?
    ) throws(WorkbookFault) {
        var unknown: [String] = []
        for cell in headings.cells {
            guard case .text(let text) = cell.value else { continue }
            let heading = String(text.trimmingSpace().prefix(60))
            guard let column = form.column(called: text) else {
                if Period(typed: text) != nil, periods != nil { continue }
                if !heading.isEmpty { unknown.append(heading) }
                continue
            }
            guard places[column] == nil else {
                complaints.append(
                    .init(
                        .columnTwice(heading: heading), sheet: sheet, row: headings.row,
                        column: cell.column))
                continue
            }
            places[column] = cell.column
        }
        if !unknown.isEmpty { notices.append(.unknownColumns(unknown)) }
        for group in form.required
        where !group.contains(where: { has($0) || periods?.tells($0) == true }) {
            complaints.append(.init(.columnMissing(group), sheet: sheet, row: headings.row))
        }
        if complaints.contains(where: Self.isMissingColumn) { throw .enough }
    }

    private static func isMissingColumn(_ complaint: TableComplaint) -> Bool {
        if case .columnMissing = complaint.kind { return true }
        return false
    }

    private mutating func readRows(
        of place: Int, below headings: Int, _ periods: PeriodColumns?, in source: TableSource,
        _ progress: @escaping (Int) -> Void
    ) throws(WorkbookFault) {
        let isText = if case .text = source.content { true } else { false }
        var taken = TakenRows(
            places: places, isText: isText, headings: headings, periods: periods)
        let (info, formulas) = try source.read(place) { (row) throws(WorkbookFault) in
            try taken.take(row)
            if taken.rows.count % 100 == 0 { progress(taken.rows.count) }
        }
        rows = taken.rows
        if taken.hidden > 0 { notices.append(.hiddenRows(taken.hidden)) }
        if formulas > 0 { notices.append(.formulas(formulas)) }
        if let said = taken.said, said != rows.count {
            notices.append(.rowsMissing(said: said, found: rows.count))
        }
        let hidden = places.compactMap(\.self).filter { column in
            info.hiddenColumns.contains { $0.contains(column) }
        }
        if !hidden.isEmpty { notices.append(.hiddenColumns(hidden.count)) }
        complainOfMerges(info, below: headings)
    }

    /// A value merged over several rows stands in the first of them only; the others are empty.
    private mutating func complainOfMerges(_ info: SheetInfo, below headings: Int) {
        let ours = Set(places.compactMap(\.self))
        for merge in info.merges
        where merge.rows.count > 1 && merge.rows.upperBound > headings
            && ours.contains(where: merge.columns.contains)
        {
            guard complaints.count < TableLimits.complaints else { return }
            let first = CellName(row: merge.rows.lowerBound, column: merge.columns.lowerBound)
            let last = CellName(row: merge.rows.upperBound, column: merge.columns.upperBound)
            complaints.append(
                .init(
                    .merged(range: "\(first):\(last)"), sheet: sheet, row: first.row,
                    column: first.column))
        }
    }
}
