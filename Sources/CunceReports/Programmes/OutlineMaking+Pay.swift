import CunceDomain

/// How pay is worked out, each line as a sentence.
extension OutlineMaking {
    var pay: [Group] {
        rules.pay.map { scheme in
            let making = closing(scheme.each)
            let names = names(in: scheme)
            return Group(
                heading: name(scheme.label),
                entries: [head(of: scheme)] + scheme.inputs.map(making.input)
                    + scheme.lines.map { making.line($0, names) })
        }
    }

    /// What formulas of a scheme may name besides facts: its inputs and its earlier lines.
    private func names(in scheme: PayScheme) -> [String: String] {
        Dictionary(
            scheme.inputs.map { ($0.name, words.mid($0.label)) }
                + scheme.lines.map { ($0.key.text, words.mid($0.label)) }
        ) { first, _ in first }
    }

    private func head(of scheme: PayScheme) -> Entry {
        Entry(
            nil,
            words.sentences([
                scheme.roles.isEmpty
                    ? say("rule.pay-each", ["each": words.every(scheme.each)])
                    : say(
                        "rule.pay",
                        [
                            "roles": words.roles(scheme.roles),
                            "each": words.every(scheme.each),
                        ]),
                scheme.fixedBy.map { say("rule.pay-fixed-by", ["paper": words.mid($0)]) }
                    ?? say("rule.pay-fixed-silent"),
                scheme.fixedOn.map { say("rule.pay-fixed-on", ["day": words.day($0)]) },
                scheme.rounding.map { words.word("rounding", $0) }
                    ?? say("rule.pay-rounding-silent"),
            ]), clause: scheme.clause)
    }

    private func input(_ input: PayScheme.Input) -> Entry {
        let said =
            switch input.value {
            case .number(let number): say("rule.pay-number", ["number": words.digits(number)])
            case .byRole(let numbers):
                say(
                    "rule.pay-by-role",
                    [
                        "list": words.all(
                            programme.roles.compactMap { role in
                                numbers[role.key].map {
                                    say(
                                        "rule.pay-of-role",
                                        [
                                            "role": words.mid(role.label),
                                            "number": words.digits($0),
                                        ])
                                }
                            })
                    ])
            case .fact(let fact, let when):
                say(
                    "rule.pay-fact",
                    [
                        "what": rules.fact(fact)?.each.map {
                            say(
                                "rule.of-period",
                                [
                                    "what": words.fact(fact),
                                    "period": words.period(when, $0),
                                ])
                        } ?? words.fact(fact)
                    ])
            }
        return Entry(
            say("rule.pay-input", ["name": name(input.label)]), words.sentence(said),
            clause: input.clause)
    }

    private func line(_ line: PayScheme.Line, _ names: [String: String]) -> Entry {
        var parts: [Entry] = []
        let amount: String
        switch line.amount {
        case .formula(let formula):
            amount = say("rule.pay-amount", ["formula": words.text(formula, names)])
        case .bands(let formula, let bands):
            amount = say("rule.pay-bands", ["formula": words.text(formula, names)])
            parts = bands.map { band in
                Entry(
                    nil,
                    words.sentence(
                        say(
                            "rule.pay-band",
                            [
                                "compared": words.compared(
                                    band.from.isIncluded ? .atLeast : .above,
                                    words.digits(band.from.value)),
                                "pay": band.pay.map { words.number($0, .money) }
                                    ?? say("rule.not-stated"),
                            ])), clause: band.clause)
            }
        case .grades(let appraisal, let pays):
            amount = say(
                "rule.pay-grades",
                ["appraisal": words.quoted(words.appraisal(appraisal))])
            parts = (rules.appraisal(appraisal)?.grades ?? []).compactMap { grade in
                pays[grade.key].map { pay in
                    Entry(
                        nil,
                        words.sentence(
                            say(
                                "rule.pay-grade",
                                [
                                    "grade": words.quoted(grade.label),
                                    "pay": words.number(pay, .money),
                                ])))
                }
            }
        case .pool(let sum, let number, let kind):
            let values = ["sum": words.text(sum, names), "number": words.text(number, names)]
            amount =
                kind.map {
                    say(
                        "rule.pay-pool-per",
                        values.merging(["kind": words.unitKind($0)]) { $1 })
                } ?? say("rule.pay-pool", values)
        case .notStated: amount = say("rule.pay-amount-silent")
        }
        if let condition = line.when {
            parts.append(
                Entry(
                    nil, words.opening(say("rule.pay-when")),
                    parts: [words.entry(nil, condition)]))
        }
        let rest = words.sentences([
            line.most.map { say("rule.pay-most", ["formula": words.text($0, names)]) },
            line.least.map { say("rule.pay-least", ["formula": words.text($0, names)]) },
            line.payer.map { say("rule.pay-payer", ["who": words.mid($0)]) },
            line.root.map { words.word("root", $0) },
            line.sanction.map { say("rule.pay-sanction", ["rung": words.quoted(words.rung($0))]) },
        ])
        return Entry(
            name(line.label),
            rest.isEmpty ? words.sentence(amount) : words.sentence(amount) + gap + rest,
            parts: parts, clause: line.clause)
    }
}
