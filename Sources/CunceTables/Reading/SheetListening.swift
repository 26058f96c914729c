import CunceDomain

/// Reads the part of one sheet and hands over its rows as they come.
final class SheetListening: XMLListening {
    private let shared: [String]
    private let showsDay: [Bool]
    private let showsPercent: [Bool]
    private let isSince1904: Bool
    private let sheet: String
    private let take: (SheetRow) throws(WorkbookFault) -> Void

    private(set) var info: SheetInfo
    private(set) var formulas = 0

    private var row = 0
    private var isHiddenRow = false
    private var cells: [SheetCell] = []
    private var rows = 0

    private var column = -1
    private var type = ""
    private var style = -1
    private var isFormula = false
    private var text = CellText()
    private var isInText = false
    private var inReading = 0

    var wantsText: Bool { isInText && inReading == 0 }

    init(
        _ info: SheetInfo, shared: [String], showsDay: [Bool], showsPercent: [Bool],
        isSince1904: Bool,
        _ take: @escaping (SheetRow) throws(WorkbookFault) -> Void
    ) {
        self.info = info
        sheet = info.name
        self.shared = shared
        self.showsDay = showsDay
        self.showsPercent = showsPercent
        self.isSince1904 = isSince1904
        self.take = take
    }

    func began(_ name: String, _ attributes: XMLAttributes) throws(WorkbookFault) {
        switch name {
        case "c": try beginCell(attributes)
        case "v", "t": isInText = true
        case "f": isFormula = true
        case "rPh": inReading += 1
        case "row": try beginRow(attributes)
        case "col": hide(attributes)
        case "mergeCell":
            if info.merges.count < TableLimits.merges,
                let range = attributes["ref"].flatMap({ CellRange($0) })
            {
                info.merges.append(range)
            }
        default: break
        }
    }

    func ended(_ name: String) throws(WorkbookFault) {
        switch name {
        case "v", "t": isInText = false
        case "rPh": inReading -= 1
        case "c": try endCell()
        case "row": try endRow()
        default: break
        }
    }

    func heard(_ piece: UnsafeBufferPointer<UInt8>) throws(WorkbookFault) { text.add(piece) }

    private func beginRow(_ attributes: XMLAttributes) throws(WorkbookFault) {
        // Rows and cells may leave out where they stand: they follow the one before.
        row = attributes["r"].flatMap { Int($0) } ?? row + 1
        isHiddenRow = attributes.isTrue("hidden")
        cells.removeAll(keepingCapacity: true)
        column = -1
    }

    private func endRow() throws(WorkbookFault) {
        guard !cells.isEmpty else { return }
        rows += 1
        // One more for the headings, and some for titles above them and the last row.
        guard rows <= TableLimits.rows + 100 else {
            throw .complaint(.init(.tooManyRows(limit: TableLimits.rows), sheet: sheet, row: row))
        }
        try take(SheetRow(number: row, cells: cells, isHidden: isHiddenRow))
        cells.removeAll(keepingCapacity: true)
    }

    private func beginCell(_ attributes: XMLAttributes) throws(WorkbookFault) {
        if let named = attributes.bytes("r").flatMap({ CellName($0) }) {
            column = named.column
        } else {
            column += 1
        }
        type = attributes["t"] ?? "n"
        style = attributes["s"].flatMap { Int($0) } ?? -1
        isFormula = false
        text.clear()
    }

    private func endCell() throws(WorkbookFault) {
        defer { isInText = false }
        if text.isTooLong {
            throw .complaint(
                .init(
                    .cellTooLong(limit: TableLimits.cell), sheet: sheet, row: row,
                    column: column))
        }
        guard let value = value() else { return }
        guard column < TableLimits.columns else {
            throw .complaint(
                .init(
                    .tooManyColumns(limit: TableLimits.columns), sheet: sheet, row: row,
                    column: column))
        }
        if isFormula { formulas += 1 }
        guard !cells.contains(where: { $0.column == column }) else { return }
        cells.append(SheetCell(column: column, value: value, isFormula: isFormula))
    }

    /// `nil` for a cell with nothing in it.
    private func value() -> CellValue? {
        let written = text.text
        switch type {
        case "s":
            guard let number = Int(written), shared.indices.contains(number) else {
                return written.isEmpty ? nil : .fault(written)
            }
            return shared[number].isEmpty ? nil : .text(shared[number])
        case "str", "inlineStr": return written.isEmpty ? nil : .text(written)
        case "b": return .truth(written == "1" || written == "true")
        case "e": return .fault(written)
        case "d": return CivilDate(written.prefix(10)).map { .day($0) } ?? .text(written)
        default:
            if written.isEmpty { return isFormula ? .uncomputed : nil }
            if showsDay.indices.contains(style), showsDay[style],
                let day = DaySerial.day(written, isSince1904: isSince1904)
            {
                return .day(day)
            }
            let isPercent = showsPercent.indices.contains(style) && showsPercent[style]
            return isPercent ? .percent(written) : .number(written)
        }
    }

    private func hide(_ attributes: XMLAttributes) {
        guard attributes.isTrue("hidden"), info.hiddenColumns.count < TableLimits.columns,
            let first = attributes["min"].flatMap({ Int($0) }),
            let last = attributes["max"].flatMap({ Int($0) }), first >= 1, last >= first
        else { return }
        info.hiddenColumns.append((first - 1)...(last - 1))
    }
}
