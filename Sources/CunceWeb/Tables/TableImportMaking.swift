import CunceDomain
import CunceReports
import CunceStore
import CunceTables

/// Makes the form that takes a table, with the layout described.
struct TableImportMaking {
    /// More entries of a list than a reader looks through; the rest are in the template.
    private static let mostChoices = 12

    let form: TableForm
    let place: TablePlace
    let call: Call
    let texts: Texts

    private var language: Language { call.language }

    func page(_ shell: ShellModel) -> TableImportPage {
        let address = "/tables/\(form.key.rawValue)"
        let round = form.key.isOfRound ? place.round : nil
        let query = round.map { "?round=\($0.id)" } ?? asked
        return TableImportPage(
            shell: shell, table: form.title.text(in: language), roundTitle: round?.title,
            round: round?.id.text ?? "", form: call.formModel("\(address)/import"),
            file: call.secret("file"), templateHref: "\(address).xlsx?template=1",
            currentHref: "\(address).xlsx\(query)",
            note: form.key == .facts ? texts.say("table.import-facts-wide", in: language) : nil,
            columns: form.columns.filter { $0.use != .shown }.map(line),
            cancelHref: "/tables\(query)")
    }

    /// What is asked for of the table: the period whose facts are to be told, and where.
    private var asked: String {
        let names = ["village", "period"].filter { call.query.has($0) }
        guard !names.isEmpty, form.key == .facts else { return "" }
        return "?" + names.map { "\($0)=\(call.query[$0])" }.joined(separator: "&")
    }

    private func line(_ column: TableColumn) -> TableColumnLine {
        TableColumnLine(
            heading: column.heading.text(in: language), key: column.key, use: use(column),
            holds: holds(column))
    }

    private func use(_ column: TableColumn) -> String {
        if column.use == .required { return texts.say("table.use-required", in: language) }
        let isAlternative = form.oneOf.contains { $0.contains(column.key) }
        return texts.say(
            isAlternative ? "table.use-one-of" : "table.use-optional", in: language)
    }

    private func holds(_ column: TableColumn) -> String {
        let kind: String
        switch column.kind {
        case .word: kind = texts.say("table.kind-word", in: language)
        case .prose: kind = texts.say("table.kind-prose", in: language)
        case .day: kind = texts.say("table.kind-day", in: language)
        case .yuan: kind = texts.say("table.kind-yuan", in: language)
        case .count: kind = texts.say("table.kind-count", in: language)
        case .choice(let list):
            let all = Choices(place.programme(of: form.key)).all(list).map {
                $0.label.text(in: language)
            }
            let shown = all.prefix(Self.mostChoices).joined(
                separator: texts.say("common.list-comma", in: language))
            let key = all.count > Self.mostChoices ? "table.kind-choice-of" : "table.kind-choice"
            kind = texts.say(key, in: language, ["choices": shown, "count": "\(all.count)"])
        }
        guard let hint = column.hint else { return kind }
        return texts.say(
            "table.kind-with-hint", in: language,
            ["kind": kind, "hint": hint.text(in: language)])
    }
}
