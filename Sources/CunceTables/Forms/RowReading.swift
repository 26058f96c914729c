package import CunceDomain

/// Reads the cells of one row by their column's key; what cannot be read is complained of and
/// counts as empty.
package struct RowReading {
    package let row: TableRow
    package let form: TableForm
    private let choices: Choices
    private let sheet: String?
    /// The places of the form's columns in the file.
    private let places: [Int?]
    package private(set) var complaints: [TableComplaint] = []

    package init(_ row: TableRow, of reading: TableReading, choices: Choices) {
        self.row = row
        form = reading.form
        sheet = reading.sheet
        places = row.places ?? reading.places
        self.choices = choices
    }

    /// Whether it has columns of its own: as many rows were made of one of the file.
    package var isOneOfSeveral: Bool { row.places != nil }

    /// Whether the file has the column.
    package func isThere(_ key: String) -> Bool {
        form.place(of: key).map { places[$0] != nil } ?? false
    }

    /// Without blanks around it; empty where nothing stands.
    package func text(_ key: String) -> String {
        switch value(key) {
        case nil, .fault?, .uncomputed?: ""
        case .text(let text)?: text.trimmingSpace()
        case .number(let number)?: PlainNumber(number)?.code ?? number
        case .percent(let share)?: PlainNumber(share)?.decimal(tens: 2).map { "\($0)%" } ?? share
        case .day(let day)?: day.description
        case .truth(let truth)?: truth ? "TRUE" : "FALSE"
        }
    }

    /// What stands there, numbers as they are shown: without the noise of binary fractions.
    package func figure(_ key: String) -> String {
        guard case .number(let number)? = value(key) else { return text(key) }
        return PlainNumber(number)?.decimal() ?? number
    }

    package mutating func required(_ key: String) -> String {
        let text = text(key)
        if text.isEmpty { complain(.valueMissing, at: key) }
        return text
    }

    /// A code or id: a number whose digits are lost is none.
    package mutating func code(_ key: String) -> String {
        guard case .number(let number)? = value(key) else { return text(key) }
        guard let code = PlainNumber(number)?.code else {
            complain(.digitsLost(number), at: key)
            return ""
        }
        return code
    }

    package mutating func day(_ key: String) -> CivilDate? {
        switch value(key) {
        case nil: return nil
        case .day(let day)?: return day
        case .number(let number)?:
            if let day = DayText.day(number) ?? DaySerial.day(number) { return day }
        case .text, .percent, .truth, .fault, .uncomputed:
            if let day = DayText.day(text(key)) { return day }
            if text(key).isEmpty { return nil }
        }
        complain(.notADay(shown(key)), at: key)
        return nil
    }

    package mutating func requiredDay(_ key: String) -> CivilDate? {
        if text(key).isEmpty { complain(.valueMissing, at: key) }
        return day(key)
    }

    package mutating func count(_ key: String) -> Int? {
        let text = text(key)
        guard !text.isEmpty else { return nil }
        if let count = PlainNumber(text)?.exact(places: 0), count >= 0 { return count }
        complain(.notACount(shown(key)), at: key)
        return nil
    }

    /// Unit of the answer: fen.
    package mutating func yuan(_ key: String) -> Int? {
        var text = text(key)
        if case .number(let number)? = value(key) { text = number }
        guard !text.isEmpty else { return nil }
        let plain = text.filter { $0 != "¥" && $0 != "￥" && $0 != "元" && !$0.isWhitespace }
        if let fen = PlainNumber(plain)?.exact(places: 2) { return fen }
        complain(.notYuan(shown(key)), at: key)
        return nil
    }

    /// The key of what was chosen; `nil` for nothing and for what is not in the list.
    ///
    /// - Parameter fits: narrows what a word may mean where several entries are called so.
    package mutating func choice(
        _ key: String, _ fits: (String) -> Bool = { _ in true }
    ) -> String? {
        let text = text(key)
        guard !text.isEmpty, case .choice(let list)? = column(key)?.kind else { return nil }
        let meant = choices.meant(text, in: list)
        let fitting = meant.filter { fits($0.key) }
        if let only = fitting.first, fitting.count == 1 { return only.key }
        if meant.count > 1 {
            complain(
                .ambiguous(text, candidates: meant.map(\.key).joined(separator: ", ")), at: key)
        } else if let only = meant.first {
            return only.key
        } else {
            complain(.notAChoice(text, list), at: key)
        }
        return nil
    }

    package mutating func requiredChoice(
        _ key: String, _ fits: (String) -> Bool = { _ in true }
    ) -> String? {
        if text(key).isEmpty { complain(.valueMissing, at: key) }
        return choice(key, fits)
    }

    /// Several ids or titles in one cell.
    package func list(_ key: String) -> [String] {
        text(key).split { ";；\n".contains($0) }.map { String($0).trimmingSpace() }
            .filter { !$0.isEmpty }
    }

    package mutating func complain(_ kind: TableComplaint.Kind, at key: String? = nil) {
        let column = key.flatMap { form.place(of: $0) }.flatMap { places[$0] }
        let complaint = TableComplaint(
            kind, sheet: sheet, row: row.number, column: column)
        // A cell whose value is no good is not missing as well.
        let isSaid =
            kind == .valueMissing && column != nil
            && complaints.contains { $0.column == column }
        if !isSaid, !complaints.contains(complaint) { complaints.append(complaint) }
    }

    /// Complains of every cell that cannot be what its column holds, whatever is asked of it
    /// later, so that whoever mends the row sees all of it at once.
    package mutating func checkCells() {
        for column in form.columns where column.use != .shown {
            let key = column.key
            if case .fault(let text)? = value(key) { complain(.faultValue(text), at: key) }
            if value(key) == .uncomputed { complain(.uncomputed, at: key) }
            let text = text(key)
            if column.use == .required, text.isEmpty { complain(.valueMissing, at: key) }
            switch column.kind {
            case .word, .prose: continue
            case .day: _ = day(key)
            case .yuan: _ = yuan(key)
            case .count: _ = count(key)
            case .choice(let list):
                // What a word means may depend on other cells; that it means nothing does not.
                if !text.isEmpty, choices.meant(text, in: list).isEmpty { _ = choice(key) }
            }
        }
    }

    /// Complains where a cell says something else than what is recorded. An empty cell says
    /// nothing.
    package mutating func mustStand(_ key: String, as recorded: String) {
        let said = text(key)
        guard !said.isEmpty, Self.plain(said) != Self.plain(recorded) else { return }
        complain(
            .standsOtherwise(column: key, recorded: String(recorded.prefix(60))), at: key)
    }

    package mutating func mustStand(_ key: String, as recorded: CivilDate?) {
        guard let said = day(key), said != recorded else { return }
        complain(
            .standsOtherwise(column: key, recorded: recorded?.description ?? "–"), at: key)
    }

    /// Complains where a cell of what a table only shows says something else.
    package mutating func mustShow(_ key: String, _ stands: String) {
        let said = text(key)
        guard !said.isEmpty, Self.plain(said) != Self.plain(stands) else { return }
        let shown = stands.isEmpty ? "–" : String(stands.prefix(60))
        complain(.onlyShown(column: key, stands: shown), at: key)
    }

    package mutating func mustShow(_ key: String, _ stands: CivilDate?) {
        guard let said = day(key), said != stands else { return }
        complain(.onlyShown(column: key, stands: stands?.description ?? "–"), at: key)
    }

    /// Line ends differ from system to system; spreadsheets keep only one kind.
    private static func plain(_ text: String) -> String {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .joined(separator: "\n").trimmingSpace()
    }

    private func column(_ key: String) -> TableColumn? {
        form.place(of: key).map { form.columns[$0] }
    }

    private func value(_ key: String) -> CellValue? {
        form.place(of: key).flatMap { row.values[$0] }
    }

    /// As much of a value as a complaint repeats.
    private func shown(_ key: String) -> String { String(text(key).prefix(40)) }
}
