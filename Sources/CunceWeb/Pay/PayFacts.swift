import CunceDomain
import CunceReports
import CunceStore

/// What pay for a period comes to, step by step, and what happened to it.
struct PayFacts {
    let read: ReadPay
    let words: AppraisalWords

    private var drawn: PayEvent.Drawn { read.drawn }

    var facts: [UpwardFact] {
        var facts = [
            fact("appraisal.period", words.period(drawn.period, read.programme)),
            fact("field.post", words.post(drawn.post)),
            fact("pay.approver", words.post(drawn.approver)),
            fact("pay.fixed-by", read.scheme?.fixedBy.map(words.label) ?? words.say("common.none")),
            fact("appraisal.pack", "\(drawn.pack) \(drawn.packVersion)"),
            fact("pay.rounding", rounding),
        ]
        for grade in drawn.grades {
            let appraisal = read.programme.rules.appraisal(grade.appraisal)
            let label = appraisal?.grades.first { $0.key == grade.grade }?.label
            facts.append(
                UpwardFact(
                    label: appraisal.map { words.label($0.label) } ?? grade.appraisal.text,
                    text: [
                        words.period(grade.period, read.programme),
                        grade.score.map { words.say("appraisal.score", ["score": $0]) },
                        label.map(words.label) ?? grade.grade.text,
                    ].compactMap(\.self).joined(separator: words.say("common.list-comma"))))
        }
        return facts
    }

    private var rounding: String {
        switch read.scheme?.rounding {
        case .up: words.say("pay.rounding-up")
        case .down: words.say("pay.rounding-down")
        case .halfUp: words.say("pay.rounding-half-up")
        case .halfEven: words.say("pay.rounding-half-even")
        case nil: words.say("pay.rounding-none")
        }
    }

    var lines: [AppraisalLine] {
        drawn.lines.compactMap { line in
            guard let rule = read.scheme?.lines.first(where: { $0.key == line.line }) else {
                return nil
            }
            return AppraisalLine(
                label: words.label(rule.label), target: nil,
                figure: line.applies
                    ? words.say("pay.yuan", ["sum": Money.text(line.fen)])
                    : words.say("pay.does-not-apply"),
                parts: parts(line, rule), lacks: nil,
                clause: "\(rule.clause.file):\(rule.clause.line)")
        }
    }

    /// The rule, what it was filled with, the bound, the payer, the root.
    private func parts(_ line: PayEvent.Line, _ rule: PayScheme.Line) -> [String] {
        var parts: [String] = []
        switch rule.amount {
        case .formula(let formula):
            parts.append(words.say("pay.formula", ["text": text(formula)]))
        case .bands(let formula, _):
            parts.append(words.say("pay.by-band", ["text": text(formula)]))
        case .grades: parts.append(words.say("pay.by-grade"))
        case .pool(let sum, let by, _):
            parts.append(words.say("pay.by-share", ["sum": text(sum), "by": text(by)]))
        case .notStated: break
        }
        if !line.figures.isEmpty {
            parts.append(
                line.figures.map { figure in
                    words.say("pay.figure", ["name": name(figure.name), "value": figure.value])
                }.joined(separator: words.say("common.list-comma")))
        }
        switch line.bound {
        case .most: parts.append(words.say("pay.bound-most", ["text": rule.most.map(text) ?? ""]))
        case .least:
            parts.append(words.say("pay.bound-least", ["text": rule.least.map(text) ?? ""]))
        case nil: break
        }
        if line.applies {
            parts.append(
                words.say(
                    "pay.paid-by",
                    [
                        "payer": rule.payer.map(words.label) ?? line.payer,
                        "root": words.say(
                            line.root == .scheme ? "pay.root-scheme" : "pay.root-sanction"),
                    ]))
        }
        return parts
    }

    private func text(_ formula: Formula) -> String {
        guard let scheme = read.scheme else { return formula.text }
        return PayFormulas(scheme, read.programme, words.texts, in: words.call.language)
            .text(formula)
    }

    /// What people call an input, a fact, an earlier line or an appraisal.
    private func name(_ key: String) -> String {
        let rules = read.programme.rules
        let label =
            read.scheme?.inputs.first { $0.name == key }?.label
            ?? read.scheme?.lines.first { $0.key.text == key }?.label
            ?? rules.appraisal(AppraisalKey(key))?.label ?? rules.fact(FactKey(key))?.label
        return label.map(words.label) ?? key
    }

    var sum: String { words.say("pay.sum", ["sum": Money.text(drawn.total)]) }

    var steps: [UpwardStep] {
        var steps: [(Occurrence, UpwardStep)] = []
        for said in read.file.drafts {
            steps.append(
                (
                    said.at,
                    step(
                        "pay.step-drawn", said.at,
                        words.say("pay.yuan", ["sum": Money.text(said.value.total)]))
                ))
        }
        for said in read.file.returns {
            steps.append((said.at, step("pay.step-given-back", said.at, said.value.words)))
        }
        if let said = read.file.approval {
            steps.append((said.at, step("pay.step-approved", said.at, "")))
        }
        return steps.sorted { $0.0.sequence < $1.0.sequence }.map(\.1)
    }

    private func fact(_ key: String, _ text: String) -> UpwardFact {
        UpwardFact(label: words.say(key), text: text)
    }

    private func step(_ key: String, _ at: Occurrence, _ text: String) -> UpwardStep {
        UpwardStep(
            act: words.say(key), line: "\(words.day(at.on)) · \(words.post(at.post))",
            text: text.isEmpty ? nil : text, href: nil)
    }
}
