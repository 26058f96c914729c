import CunceDomain
import CunceReports

/// Makes the page of legal figures.
struct LawMaking {
    let law: Law
    let call: Call
    let texts: Texts

    private var language: Language { call.language }

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func page(_ shell: ShellModel) -> LawPage {
        let figures = LawMatter.allCases.compactMap { matter -> LawPart? in
            let rows = law.figures.filter { $0.matter == matter }.map {
                row($0.says.text(in: language), $0.amount.label.text(in: language), $0.reference)
            }
            return part(say("law.matter-\(matter.rawValue)"), rows)
        }
        return LawPage(
            shell: shell, isSilent: law.isSilent,
            dated: say("law.dated", ["day": Days.long(law.dated, in: language)]),
            parts: [
                part(say("law.terms"), terms), part(say("law.ways"), ways),
                part(say("law.elections"), elections), part(say("law.clashes"), clashes),
            ].compactMap(\.self) + figures, sources: law.sources.map(source))
    }

    private func part(_ title: String, _ rows: [LawRow]) -> LawPart? {
        rows.isEmpty ? nil : LawPart(title: title, rows: rows)
    }

    private var terms: [LawRow] {
        law.terms.map {
            row(
                $0.kind.label.text(in: language),
                LawFigure.Amount.years($0.years).label.text(in: language), $0.reference)
        }
    }

    private var ways: [LawRow] {
        law.ways.map {
            row(
                $0.kind.label.text(in: language),
                Label.list($0.ways.map(\.label)).text(in: language), $0.reference)
        }
    }

    private var clashes: [LawRow] {
        law.clashes.map {
            row(
                $0.says.text(in: language), say("law.not-together"), $0.reference)
        }
    }

    /// Each rule is a few lines: who votes, how many, what is enough.
    private var elections: [LawRow] {
        let words = ElectionRuleWords(language: language, texts: texts)
        return law.elections.map { rule in
            row(
                say(
                    "law.election-by",
                    [
                        "kind": rule.kind.label.text(in: language),
                        "body": rule.body.label.text(in: language),
                    ]),
                words.lines(rule).joined(separator: say("common.semicolon")), rule.reference)
        }
    }

    private func row(_ says: String, _ amount: String, _ reference: LawReference) -> LawRow {
        LawRow(
            says: says, amount: amount, stands: reference.label.text(in: language),
            mark: mark(reference.reading))
    }

    /// How surely it is known; nothing where the full text was read.
    private func mark(_ reading: LawReading) -> StatusMark? {
        switch reading {
        case .full: nil
        case .excerpt: StatusMark(mark: "soon", text: say("law.reading-excerpt"))
        case .unread: StatusMark(mark: "over", text: say("law.reading-unread"))
        }
    }

    private func source(_ source: LawSource) -> LawSourceRow {
        LawSourceRow(
            title: source.title.text(in: language),
            textOf: say("law.text-of", ["day": Days.long(source.textOf, in: language)]),
            mark: mark(source.reading), note: source.note?.text(in: language))
    }
}
