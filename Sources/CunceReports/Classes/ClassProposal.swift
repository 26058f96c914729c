package import CunceDomain

/// What the rules of a pack say of one class of a village, for people. 分类建议
package struct ClassProposal: Equatable, Sendable {
    package let kind: VillageClass
    package let verdict: Finding.Verdict
    /// The rule in words.
    package let rule: String
    /// What was found: each fact with its value, or that nobody has told it.
    package let figures: [String]

    /// Every class of the pack, in its order.
    package static func all(
        of village: DivisionID, _ programme: Programme, _ book: FactBook, on day: CivilDate,
        _ texts: Texts, _ language: Language
    ) -> [ClassProposal] {
        let words = RuleWords(programme, texts, in: language)
        let figures = FactFigures(programme, texts, in: language)
        let kinds = Dictionary(
            (programme.rules.screening?.classes ?? []).map { ($0.key, $0) }
        ) { first, _ in first }
        return Evaluation(programme, book, on: day).classes(of: village.subject)
            .compactMap { found in
                kinds[found.kind].map { kind in
                    ClassProposal(
                        kind: kind, verdict: found.finding.verdict,
                        rule: words.sentence(words.text(kind.when)),
                        figures: told(found.finding, programme, figures, texts, language))
                }
            }
    }

    /// Each fact once, as it stands; what was not told is said to be missing.
    private static func told(
        _ finding: Finding, _ programme: Programme, _ figures: FactFigures, _ texts: Texts,
        _ language: Language
    ) -> [String] {
        var said: [String] = []
        func look(_ finding: Finding) {
            if let figure = finding.figure, case .fact(let key) = figure.what,
                case .number(let number) = figure.value, let kind = programme.rules.fact(key)
            {
                let line = texts.say(
                    "classes.figure", in: language,
                    [
                        "fact": figures.label(kind),
                        "value": figures.text(.number(number), of: kind),
                    ])
                if !said.contains(line) { said.append(line) }
            }
            for part in finding.parts { look(part) }
        }
        look(finding)
        for missing in finding.missing {
            let label = programme.rules.fact(missing.fact).map(figures.label)
            let line = texts.say(
                "classes.missing", in: language, ["fact": label ?? missing.fact.text])
            if !said.contains(line) { said.append(line) }
        }
        return said
    }
}
