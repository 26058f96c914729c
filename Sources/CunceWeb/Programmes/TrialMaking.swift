import CunceDomain
import CuncePacks
import CunceReports

/// Puts the rules of a draft beside the numbers they hang on.
struct TrialMaking {
    let draft: TrialDraft
    /// Of the draft, or of the installed pack where the draft cannot be read.
    let outline: ProgrammeOutline
    let words: RuleWords
    let texts: Texts
    let call: Call

    private struct Rule {
        let section: Int
        let name: String?
        let entry: ProgrammeOutline.Entry
        let clause: Clause
    }

    private var language: Language { call.language }

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    var sections: [TrialSection] {
        let rules = rules
        var found: [(rule: Int, numbers: [PackNumber])] = []
        var without: [PackNumber] = []
        for file in TrialDraft.numbered.map(\.name) {
            for number in draft.editing(file)?.numbers ?? [] {
                guard let rule = innermost(number, rules) else {
                    without.append(number)
                    continue
                }
                if let place = found.firstIndex(where: { $0.rule == rule }) {
                    found[place].numbers.append(number)
                } else {
                    found.append((rule, [number]))
                }
            }
        }
        let named = outline.sections.indices.compactMap { section -> TrialSection? in
            let own = found.filter { rules[$0.rule].section == section }
            guard !own.isEmpty else { return nil }
            return TrialSection(
                heading: outline.sections[section].heading,
                rules: own.map { model(rules[$0.rule], $0.numbers) })
        }
        guard !without.isEmpty else { return named }
        let rest = without.map { number in
            TrialRule(
                name: nil, sentence: number.path, place: "\(number.file):\(number.line)",
                numbers: [model(number)])
        }
        return named + [TrialSection(heading: say("trial.other-numbers"), rules: rest)]
    }

    private var rules: [Rule] {
        outline.sections.enumerated().flatMap { place, section in
            section.groups.flatMap(\.entries).flatMap { entry in
                entry.all.compactMap { part in
                    part.clause.map {
                        Rule(
                            section: place, name: part.name ?? entry.name, entry: part, clause: $0)
                    }
                }
            }
        }
    }

    /// The rule a number stands in, the smallest of those around it.
    private func innermost(_ number: PackNumber, _ rules: [Rule]) -> Int? {
        rules.indices.filter { index in
            let clause = rules[index].clause
            guard clause.file == number.file, number.path.hasPrefix(clause.path) else {
                return false
            }
            let rest = number.path.dropFirst(clause.path.count)
            return clause.path.isEmpty || rest.isEmpty || rest.first == "." || rest.first == "["
        }.max { rules[$0].clause.path.count < rules[$1].clause.path.count }
    }

    private func model(_ rule: Rule, _ numbers: [PackNumber]) -> TrialRule {
        TrialRule(
            name: rule.name, sentence: rule.entry.sentence,
            place: "\(rule.clause.file):\(rule.clause.line)", numbers: numbers.map(model))
    }

    private func model(_ number: PackNumber) -> TrialNumber {
        let field = TrialDraft.field(number)
        let wrong = draft.wrong[field]
        let key = "rule.word-number-\(number.field)"
        return TrialNumber(
            name: field, label: say(texts.has(key) ? key : "rule.word-number-other"),
            value: wrong ?? number.value, unit: unit(number),
            complaint: wrong == nil ? nil : say("trial.not-a-number"))
    }

    private func unit(_ number: PackNumber) -> String? {
        switch number.unit {
        case .none: words.unit(ofNumberAt: number.path, in: number.file)
        case .percent: "%"
        case .span(let unit): say("rule.word-span-\(unit.rawValue)")
        }
    }
}
