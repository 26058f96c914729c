import CunceDomain
import CunceReports
import CunceStore

/// What pay for a period comes to, step by step, and what happened to it.
struct PayFacts {
    let read: ReadPay
    let words: AppraisalWords
    /// The approval of the scheme it was drawn up by.
    let fixed: FixedSchemes.Fixed?

    private var drawn: PayEvent.Drawn { read.drawn }

    var facts: [UpwardFact] {
        var facts = [
            fact("pay.period", words.period(drawn.period, read.programme)),
            fact("field.post", words.post(drawn.post)),
            fact("pay.approver", words.post(drawn.approver)),
            fact("pay.fixed-by", read.scheme?.fixedBy.map(words.label) ?? words.say("common.none")),
            fact("appraisal.pack", "\(drawn.pack) \(drawn.packVersion)"),
            fact("pay.rounding", rounding),
        ]
        if let approval { facts.insert(fact("appraisal.paper", approval), at: 4) }
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
        if let next { facts.append(next) }
        return facts
    }

    /// 镇党委会会议纪要 · 镇党委书记 2025年12月20日 批准
    private var approval: String? {
        guard let fixed else { return nil }
        let said = words.say(
            fixed.at.isLate ? "appraisal.fixed-late" : "appraisal.fixed-by",
            [
                "post": words.posts.text(fixed.at, in: words.call.language),
                "day": words.day(fixed.at.on),
            ])
        return [fixed.paper, said].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private var next: UpwardFact? {
        switch read.file.stage {
        case .drawn:
            fact(
                "personnel.next",
                words.say("pay.next-approval", ["post": words.post(drawn.approver)]))
        case .returned:
            UpwardFact(
                label: words.say("personnel.next"), text: words.say("pay.next-drawing"),
                href: read.right == .office
                    ? "\(Route.newPay.pattern)?scheme=\(drawn.fixedBy)" : nil)
        case .approved: nil
        }
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
        case .grades(let appraisal, let pays): parts.append(byGrade(appraisal, pays))
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
        if line.unshared == true { parts.append(words.say("pay.unshared")) }
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
                        "root": words.texts.root(
                            line.root, paper: fixed?.paper ?? "", in: words.call.language),
                    ]))
        }
        return parts
    }

    /// 按已定的等次“合格”：优秀 = 12000、合格 = 10000
    private func byGrade(_ key: AppraisalKey, _ pays: [GradeKey: Rational]) -> String {
        let grades = read.programme.rules.appraisal(key)?.grades ?? []
        let decided = drawn.grades.first { $0.appraisal == key }?.grade
        let list = grades.compactMap { grade in
            pays[grade.key].map {
                words.say(
                    "pay.figure",
                    ["name": words.label(grade.label), "value": $0.exactText])
            }
        }
        return words.say(
            "pay.by-grade",
            [
                "grade": grades.first { $0.key == decided }.map { words.label($0.label) } ?? "",
                "list": list.joined(separator: words.say("common.list-comma")),
            ])
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
            act: words.say(key),
            line: "\(words.day(at.on)) · \(words.posts.text(at, in: words.call.language))",
            text: text.isEmpty ? nil : text, href: nil)
    }
}
