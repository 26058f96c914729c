import CunceDomain

/// Kinds of villages, what holds them back, and what can be done.
extension OutlineMaking {
    var classes: [Group] {
        [
            Group(
                heading: nil,
                entries: (rules.screening?.classes ?? []).map { kind in
                    var entry = words.entry(name(kind.label), kind.when, clause: kind.clause)
                    let measures = kind.measures.compactMap { programme.measureKind($0)?.label }
                    let helps = kind.helps.compactMap { programme.help($0)?.label }
                    entry.parts += [
                        measures.isEmpty
                            ? nil : say("rule.class-measures", ["list": list(measures)]),
                        helps.isEmpty ? nil : say("rule.class-helps", ["list": list(helps)]),
                    ].compactMap { $0 }.map { Entry(nil, words.sentence($0)) }
                    return entry
                })
        ]
    }

    /// In the pack's order, such as first measures.
    private func list(_ labels: [Label]) -> String { words.all(labels.map { words.mid($0) }) }

    var problems: [Group] {
        Dimension.allCases.map { dimension in
            Group(
                heading: name(programme.words.dimensions[dimension]),
                entries: programme.problemTypes(in: dimension).map(problem))
        }
    }

    private func problem(_ type: ProblemType) -> Entry {
        let measures = programme.measureKinds(answering: type.key).map(\.label)
        return Entry(
            name(type.label),
            words.sentences([
                say("rule.problem-hint", ["hint": words.mid(type.hint)]),
                type.isLegacy ? say("rule.problem-legacy") : nil,
                measures.isEmpty
                    ? say("rule.problem-no-measure")
                    : say("rule.problem-measures", ["list": list(measures)]),
            ]))
    }
}
