import CunceDocuments
package import CunceDomain

extension StatusReport {
    /// The report for a terminal: a head, one line for each village, the sums, the journal's head.
    package func text(in language: Language, _ programme: Programme) -> String {
        let words = StatusWords.of(language)
        var lines = ["\(division.name)  \(division.code)  \(words.asOf) \(asOf)"]
        guard let round else {
            lines += [words.noRound, "\(words.head) \(head)"]
            return lines.joined(separator: "\n") + "\n"
        }
        lines += ["\(round.title)  \(round.opens) – \(round.closes)", ""]
        var rows = [words.columns(programme, language)]
        rows += cases.map { row($0, programme, language) }
        rows.append(
            [words.total, "\(totals.cases)"] + Array(repeating: "", count: 5) + [
                "\(totals.tasks)", "\(totals.done)", "\(totals.overdue)", "\(totals.stuck)",
            ])
        lines += TextTable.lines(rows, numbers: Set(7...14))
        lines += ["", "\(words.head) \(head)"]
        return lines.joined(separator: "\n") + "\n"
    }

    private func row(
        _ kase: StatusCase, _ programme: Programme, _ language: Language
    ) -> [String] {
        [
            kase.village.name, programme.words.stages[kase.state].text(in: language),
            "\(kase.since)",
        ]
            + Dimension.allCases.map { weight(kase.dimensions[$0], programme, language) }
            + [
                "\(kase.tasks.total)", "\(kase.tasks.done)", "\(kase.tasks.overdue)",
                "\(kase.tasks.stuck)", "\(kase.problems.open)",
                "\(kase.links.vacant)", "\(kase.obligations.due)", "\(kase.obligations.late)",
            ]
    }

    private func weight(
        _ weight: Int?, _ programme: Programme, _ language: Language
    ) -> String {
        guard let weight else { return StatusWords.of(language).notDiagnosed }
        guard let severity = Severity(rawValue: weight) else {
            return StatusWords.of(language).nothing
        }
        return programme.words.severities[severity].text(in: language)
    }
}
