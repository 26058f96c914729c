import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import CunceTables

/// Makes the preview of a table in words.
struct TablePreviewMaking {
    /// More nobody reads; a file that is wrong is wrong everywhere in the same way.
    private static let most = 500

    let table: HandedInTable
    let outcome: ImportOutcome
    /// What became of the table when it was confirmed.
    let result: TableResult?
    let programme: Programme
    let call: Call
    let texts: Texts

    private var language: Language { call.language }

    func page(_ shell: ShellModel) -> TablePreviewPage {
        let told =
            outcome.rows.filter { $0.outcome == .refused }
            + outcome.rows.filter { $0.outcome == .added || $0.outcome == .changed }
        let query = table.round.map { "?round=\($0)" } ?? ""
        return TablePreviewPage(
            shell: shell, fileName: table.name, result: result, added: outcome.count(.added),
            changed: outcome.count(.changed), unchanged: outcome.count(.unchanged),
            refused: outcome.count(.refused),
            complaints: outcome.reading.complaints.map(words),
            notices: outcome.reading.notices.map(words),
            rows: told.prefix(Self.most).map(row), shown: Self.most,
            isCut: told.count > Self.most, confirm: confirm,
            againHref: "/tables/\(table.table.rawValue)/import\(query)",
            tablesHref: "/tables\(query)")
    }

    private var confirm: TableConfirm? {
        guard outcome.entries > 0 else { return nil }
        let refused = outcome.count(.refused)
        return TableConfirm(
            form: call.formModel(call.path), entries: outcome.base,
            rows: outcome.count(.added) + outcome.count(.changed), left: refused,
            leavesSome: refused > 0)
    }

    private func row(_ row: ImportedRow) -> TablePreviewRow {
        TablePreviewRow(
            number: row.number, outcome: mark(row.outcome),
            label: Shortened.text(row.label, to: 60),
            values: row.facts.isEmpty ? events(of: row) : row.facts.compactMap(value),
            details: row.complaints.enumerated().map { index, complaint in
                switch complaint {
                case .table(let complaint): words(complaint)
                case .refused(let refusal):
                    words(
                        refusal.notice(in: figures, of: programme.rules), of: row, index)
                }
            })
    }

    /// What a row writes, each kind of entry once: 设岗位，任职.
    private func events(of row: ImportedRow) -> [String] {
        var keys: [String] = []
        for event in row.entries {
            let key = EntryWords.key(event)
            if !keys.contains(key) { keys.append(key) }
        }
        guard !keys.isEmpty else { return [] }
        let said = keys.map { texts.say($0, in: language) }
        return [
            texts.say(
                "table.row-writes", in: language,
                ["events": said.joined(separator: texts.say("common.list-comma", in: language))])
        ]
    }

    private var figures: FactFigures { FactFigures(programme, texts, in: language) }

    private func value(_ fact: ImportedFact) -> String? {
        guard let kind = programme.rules.fact(fact.fact) else { return nil }
        let now = figures.text(fact.now, of: kind)
        guard let before = fact.before.map({ figures.text($0, of: kind) }) else {
            return texts.say(
                "table.value-new", in: language, ["fact": figures.label(kind), "now": now])
        }
        return texts.say(
            "table.value-changed", in: language,
            ["fact": figures.label(kind), "before": before, "now": now])
    }

    private func mark(_ outcome: ImportedRow.Outcome) -> StatusMark {
        let mark =
            switch outcome {
            case .added: "ver"
            case .changed: "doing"
            case .unchanged: "none"
            case .refused: "over"
            }
        return StatusMark(
            mark: mark, text: texts.say("table.outcome-\(outcome.rawValue)", in: language))
    }

    private func words(_ complaint: TableComplaint) -> String {
        let said = texts.say(complaint.key, in: language, facts(of: complaint))
        guard let cell = complaint.cell else { return said }
        return texts.say("table.at-cell", in: language, ["cell": cell, "text": said])
    }

    /// With the cell that the notice is about, where the file has it.
    private func words(_ notice: Notice, of row: ImportedRow, _ index: Int) -> String {
        let said = notice.said(by: texts, in: language)
        let reading = outcome.reading
        let columns = row.columns[index] ?? [:]
        let column = notice.field.map { columns[$0] ?? $0 } ?? columns[""]
        guard let column, let place = reading.form.place(of: column),
            let found = reading.places[place]
        else { return said }
        let cell = CellName(row: row.number, column: found).description
        return texts.say("table.at-cell", in: language, ["cell": cell, "text": said])
    }

    /// Columns and choices by what the reader's language calls them.
    private func facts(of complaint: TableComplaint) -> [String: String] {
        switch complaint.kind {
        case .standsOtherwise(let column, let recorded):
            return ["column": heading(column), "recorded": shown(recorded, column)]
        case .onlyShown(let column, let stands):
            return ["column": heading(column), "stands": shown(stands, column)]
        case .leftFromBefore(let column), .takesNoWords(let column):
            return ["column": heading(column)]
        case .columnMissing(let keys):
            // Every indicator may stand in the place of one column.
            return ["heading": keys.prefix(3).map(heading).joined(separator: " / ")]
        case .notAValue(let found, let fact):
            let hint = programme.rules.fact(fact)?.typingHint(texts, language) ?? ""
            return ["found": found, "hint": hint]
        case .notAChoice(let found, let list):
            let all = Choices(programme).all(list).map { $0.label.text(in: language) }
            let comma = texts.say("common.list-comma", in: language)
            return ["found": found, "choices": all.joined(separator: comma)]
        default: return complaint.facts
        }
    }

    private func heading(_ key: String) -> String {
        let form = outcome.reading.form
        return form.place(of: key).map { form.columns[$0].heading.text(in: language) } ?? key
    }

    /// What is recorded, in the words of its column.
    private func shown(_ recorded: String, _ key: String) -> String {
        let form = outcome.reading.form
        guard case .choice(let list)? = form.place(of: key).map({ form.columns[$0].kind }) else {
            return recorded
        }
        return Choices(programme).label(recorded, in: list, language)
    }

    private func words(_ notice: TableNotice) -> String {
        let comma = texts.say("common.list-comma", in: language)
        let (key, facts): (String, [String: String]) =
            switch notice {
            case .readFrom(let sheet, let others):
                ("read-from", ["sheet": sheet, "others": others.joined(separator: comma)])
            case .hiddenSheet(let sheet): ("hidden-sheet", ["sheet": sheet])
            case .hiddenRows(let count): ("hidden-rows", ["count": "\(count)"])
            case .hiddenColumns(let count): ("hidden-columns", ["count": "\(count)"])
            case .formulas(let count): ("formulas", ["count": "\(count)"])
            case .unknownColumns(let headings):
                ("unknown-columns", ["headings": headings.joined(separator: comma)])
            case .rowsMissing(let said, let found):
                ("rows-missing", ["said": "\(said)", "found": "\(found)"])
            case .encoding(let encoding): ("encoding", ["encoding": encoding])
            }
        return texts.say("table.notice.\(key)", in: language, facts)
    }
}
