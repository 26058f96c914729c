import CunceDomain

/// Pay line by line, with the third answer.
extension TrialTelling {
    func pay(_ pay: Pays.OfPost) -> [String] {
        let scheme = rules.pay.first { $0.key == pay.scheme }
        return [
            line(
                1,
                said(
                    words.joined([
                        say(
                            "try.in-period",
                            [
                                "name": label(scheme?.label, else: pay.scheme.text),
                                "period": words.period(pay.period),
                            ]), named(pay.subject),
                    ]), total(pay)), pay.clause)
        ] + pay.lines.flatMap { payLine($0, of: scheme) }
    }

    func total(_ pay: Pays.OfPost) -> String {
        if pay.isTooLate { return say("try.pay-too-late") }
        if let total = pay.total { return money(total) }
        let isOpen = pay.lines.contains { line in
            if case .open = line.outcome { true } else { false }
        }
        return isOpen ? open : notStated
    }

    private func payLine(_ pay: Pays.Line, of scheme: PayScheme?) -> [String] {
        let rule = scheme?.lines.first { $0.key == pay.line }
        let figures = pay.figures.map { figure in
            said(name(of: figure.name, in: scheme), words.number(figure.value))
        }
        let root =
            pay.root.map { words.mid(words.word("root", $0)) } ?? say("try.no-root")
        let what = words.joined([
            amount(pay.outcome),
            figures.isEmpty ? nil : say("try.pay-from", ["list": words.all(figures)]),
            pay.isUnshared ? say("try.pay-unshared") : nil,
            pay.bound.map { $0 == .most ? say("try.held-most") : say("try.held-least") },
            pay.payer.map { say("try.payer", ["payer": words.name($0)]) }
                ?? say("try.payer-silent"), root,
        ])
        let missing: [MissingFact] = if case .open(let facts) = pay.outcome { facts } else { [] }
        return [line(2, said(label(rule?.label, else: pay.line.text), what), pay.clause)]
            + self.missing(missing, 3)
    }

    private func amount(_ outcome: Pays.Outcome) -> String {
        switch outcome {
        case .fen(let fen): money(fen)
        case .none: say("rule.figure-none")
        case .open: open
        case .notStated: notStated
        }
    }

    private func money(_ fen: Int) -> String {
        say("rule.money", ["count": Rational(fen, over: 100).text(decimals: 2)])
    }

    /// What a name of a formula stands for: a number of the scheme, a line, a fact, a score.
    private func name(of term: String, in scheme: PayScheme?) -> String {
        let own =
            scheme?.inputs.first { $0.name == term }?.label
            ?? scheme?.lines.first { $0.key.text == term }?.label
        return own.map { words.mid($0) } ?? words.name(ofTerm: term)
    }
}
