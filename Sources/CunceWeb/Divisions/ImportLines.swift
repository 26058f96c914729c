import CunceDomain
import CunceReports
import CunceStore

/// The lines of a list in words: refused ones first, then those that change something.
struct ImportLines {
    /// More nobody reads; a file that is wrong is wrong everywhere in the same way.
    static let most = 500

    let texts: Texts
    let language: Language

    func all(_ prepared: PreparedDivisions) -> [ImportLine] {
        let notices = Dictionary(grouping: prepared.notices, by: \.line)
        let outcomes = prepared.outcomes
        let refused = outcomes.filter { isRefused($0) }
        let told = Set(refused.map(\.line))
        // What is said of the file as a whole, or of a line whose code could not be read.
        let bare = prepared.complaints.filter { !told.contains($0.line) }
        let changing = outcomes.filter { !isRefused($0) && $0.kind != .unchanged }
        return bare.map(line) + refused.map { line($0, []) }
            + changing.map { line($0, notices[$0.line] ?? []) }
    }

    private func isRefused(_ outcome: DivisionOutcome) -> Bool {
        if case .refused = outcome.kind { return true }
        return false
    }

    private func line(_ complaint: DivisionComplaint) -> ImportLine {
        ImportLine(
            line: complaint.line, outcome: mark("over", "import.outcome-refused"), code: "",
            name: "", detail: words(complaint))
    }

    private func line(_ outcome: DivisionOutcome, _ notices: [DivisionNotice]) -> ImportLine {
        let (mark, details) =
            switch outcome.kind {
            case .added: (mark("ver", "import.outcome-added"), [String]())
            case .changed(let name, let parent):
                (
                    mark("doing", "import.outcome-changed"),
                    [change("import.change-name", name), change("import.change-parent", parent)]
                        .compactMap(\.self)
                )
            case .unchanged: (mark("none", "import.outcome-unchanged"), [])
            case .refused(let complaints):
                (mark("over", "import.outcome-refused"), complaints.map(words))
            }
        let all = details + notices.map { texts.say($0.key, in: language, facts($0.facts)) }
        return ImportLine(
            line: outcome.line, outcome: mark, code: Shortened.text(outcome.code, to: 20),
            name: Shortened.text(outcome.name, to: 40),
            detail: all.isEmpty ? nil : all.joined(separator: " "))
    }

    private func mark(_ mark: String, _ key: String) -> StatusMark {
        StatusMark(mark: mark, text: texts.say(key, in: language))
    }

    private func change(_ key: String, _ change: DivisionOutcome.Change?) -> String? {
        change.map {
            texts.say(
                key, in: language,
                ["from": Shortened.text($0.from, to: 40), "to": Shortened.text($0.to, to: 40)])
        }
    }

    private func words(_ complaint: DivisionComplaint) -> String {
        let said = texts.say(complaint.key, in: language, facts(complaint.facts))
        guard let column = complaint.column else { return said }
        let name =
            switch column {
            case .code: "code"
            case .name: "name"
            case .level: "level"
            case .parent: "parent"
            }
        return texts.say("import.column", in: language, ["column": name, "text": said])
    }

    private func facts(_ facts: [(name: String, value: String)]) -> [String: String] {
        Dictionary(facts.map { ($0.name, Shortened.text($0.value, to: 40)) }) { first, _ in first }
    }
}
