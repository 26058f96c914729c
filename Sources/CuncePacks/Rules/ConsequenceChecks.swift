import CunceDomain

/// Rules on consequences that need more than one entry: steps that do not fit whom they are for,
/// names that no formula knows, grades that no appraisal has, and what the law forbids outright.
struct ConsequenceChecks {
    private let rules: Rules
    private let roles: [RoleKey: Role]
    private let keys: PackKeys
    private let complaints: ComplaintList
    private let facts: [FactKey: FactKind]

    init(_ rules: Rules, _ roles: [Role], _ keys: PackKeys, _ complaints: ComplaintList) {
        self.rules = rules
        self.roles = Dictionary(roles.map { ($0.key, $0) }) { first, _ in first }
        self.keys = keys
        self.complaints = complaints
        facts = Dictionary(rules.facts.map { ($0.key, $0) }) { first, _ in first }
    }

    func run() {
        for forbidden in LawfulUse(rules).forbidden {
            complain(
                forbidden.clause, expected: forbidden.expected,
                got: "\(forbidden.got) (\(forbidden.rule.source.en))")
        }
        checkLadder()
        checkGrades()
        checkAppraisals()
        for scheme in rules.pay { check(scheme) }
        checkFormulas()
        checkPapers()
        AppraisalChecks(rules, complaints).run()
    }

    private func complain(_ clause: Clause, expected: String, got: String) {
        complaints.add(clause.file, clause.line, clause.path, expected: expected, got: got)
    }

    private func checkLadder() {
        guard let ladder = rules.ladder else { return }
        for trigger in ladder.triggers {
            for target in trigger.targets { check(target, of: trigger, ladder) }
        }
        let used = Set(keys.uses.filter { $0.list == .grounds }.map(\.key))
        for ground in ladder.grounds where !used.contains(ground.key.text) {
            complain(ground.clause, expected: "a rung on ground \(ground.key)", got: "none")
        }
        for rung in ladder.rungs {
            var seen: Set<RungKey> = []
            var next = rung.next
            while let key = next, seen.insert(key).inserted {
                if key == rung.key {
                    complain(
                        rung.clause, expected: "rungs that lead on", got: "a circle to \(key)")
                    break
                }
                next = ladder.rung(key)?.next
            }
        }
    }

    /// Whom a target falls on must be among those its rung may concern.
    private func check(_ target: Trigger.Target, of trigger: Trigger, _ ladder: Ladder) {
        guard let rung = ladder.rung(target.rung) else { return }
        let fallsOnRoles = target.role.map { [$0] } ?? (target.unitKind == nil ? trigger.roles : [])
        for key in fallsOnRoles {
            guard let role = roles[key] else { continue }
            let kinds = role.asSubjects
            if !kinds.contains(where: rung.subjects.contains) {
                let words = kinds.map(\.rawValue).joined(separator: " or ")
                complain(
                    target.clause, expected: "a rung for \(words), which \(key) is",
                    got: quoted(rung.key.text))
            }
        }
        let fallsOnUnits =
            target.role == nil && (target.unitKind != nil || !trigger.unitKinds.isEmpty)
        if fallsOnUnits, !rung.subjects.contains(.unit) {
            complain(target.clause, expected: "a rung for units", got: quoted(rung.key.text))
        }
    }

    private func checkGrades() {
        for condition in rules.conditions {
            switch condition.kind {
            case .grade(let test):
                check(test.grades, of: test.appraisal, condition.clause)
            case .unanswered(let key, _, _):
                if let rung = rules.ladder?.rung(key), rung.replyWithin == nil {
                    complain(
                        condition.clause, expected: "a rung with reply-within",
                        got: quoted(key.text))
                }
            default: break
            }
        }
    }

    private func check(_ grades: [GradeKey], of key: AppraisalKey, _ clause: Clause) {
        guard let appraisal = rules.appraisal(key) else { return }
        for grade in grades where !appraisal.grades.contains(where: { $0.key == grade }) {
            complain(clause, expected: "grades of \(key)", got: quoted(grade.text))
        }
    }

    private func checkAppraisals() {
        for appraisal in rules.appraisals {
            for veto in appraisal.vetoes { check([veto.grade], of: appraisal.key, veto.clause) }
            for item in appraisal.items {
                guard case .raters(let raters) = item.points else { continue }
                for rater in raters { checkNumber(rater.fact, item.clause) }
            }
            if let fact = appraisal.gradeFrom.flatMap({ facts[$0] }) {
                if case .choice(let choices) = fact.shape {
                    check(
                        choices.map { GradeKey($0.key.text) }, of: appraisal.key,
                        appraisal.clause)
                } else {
                    complain(appraisal.clause, expected: "a choice", got: "\(fact.key)")
                }
            }
            checkMaximum(of: appraisal)
            checkOnce(appraisal.grades.map { ($0.key.text, $0.clause) })
            checkOnce(
                appraisal.items.map { ($0.key.text, $0.clause) }
                    + appraisal.vetoes.map { ($0.key.text, $0.clause) })
        }
    }

    /// Where every item says what it can come to, they come to the maximum together.
    private func checkMaximum(of appraisal: Appraisal) {
        guard let maximum = appraisal.maximum, !appraisal.items.isEmpty else { return }
        var sum = appraisal.start
        var bonus = Rational.zero
        for item in appraisal.items {
            let most: Rational
            if case .given(_, let points) = item.points {
                most = max(points, .zero)
            } else if let stated = item.most {
                most = stated
            } else {
                return
            }
            if item.isBonus {
                bonus = bonus + most * item.weight
            } else {
                sum = sum + most * item.weight
            }
        }
        if maximum < sum || maximum > sum + bonus {
            complain(
                appraisal.clause, expected: "items that add up to \(maximum)", got: "\(sum)")
        }
    }

    private func checkOnce(_ names: [(name: String, clause: Clause)]) {
        var seen: Set<String> = []
        for (name, clause) in names where !seen.insert(name).inserted {
            complain(clause, expected: "a key not used before", got: quoted(name))
        }
    }

    private func checkNumber(_ key: FactKey, _ clause: Clause) {
        guard let fact = facts[key], !fact.shape.isNumeric else { return }
        complain(clause, expected: "a number", got: "\(key)")
    }

    private func check(_ scheme: PayScheme) {
        var names: Set<String> = []
        for (name, clause) in scheme.inputs.map({ ($0.name, $0.clause) })
            + scheme.lines.map({ ($0.key.text, $0.clause) })
        where !names.insert(name).inserted {
            complain(clause, expected: "a name used once in the scheme", got: quoted(name))
        }
        checkNames(of: scheme)
        for input in scheme.inputs {
            if case .fact(let key, _) = input.value { checkNumber(key, input.clause) }
            if case .byRole(let numbers) = input.value {
                for role in numbers.keys.sorted() where !scheme.roles.contains(role) {
                    complain(
                        input.clause, expected: "roles of the scheme", got: quoted(role.text))
                }
            }
            if !scheme.lines.contains(where: { line in
                line.formulas.contains { $0.names.contains(input.name) }
            }) {
                complain(input.clause, expected: "a line that names \(input.name)", got: "none")
            }
        }
        for line in scheme.lines {
            if case .grades(let key, let table) = line.amount {
                check(Array(table.keys), of: key, line.clause)
            }
            if line.root == .scheme, scheme.fixedBy == nil {
                complain(
                    line.clause,
                    expected: "fixed-by in the scheme, the paper that makes it a root",
                    got: "none")
            }
            if let rung = line.sanction.flatMap({ rules.ladder?.rung($0) }),
                rung.deed != .sanction
            {
                complain(
                    line.clause, expected: "a rung that does: sanction",
                    got: "\(rung.key), a \(rung.deed.rawValue)")
            }
        }
    }

    /// A line or an input that is called like a fact or an appraisal would hide it.
    private func checkNames(of scheme: PayScheme) {
        func check(_ name: String, _ clause: Clause) {
            if rules.appraisal(AppraisalKey(name)) != nil {
                complain(
                    clause, expected: "a name that no appraisal has: there it is the score",
                    got: quoted(name))
            } else if facts[FactKey(name)] != nil {
                complain(clause, expected: "a name that no fact has", got: quoted(name))
            }
        }
        for input in scheme.inputs {
            // An input that is the fact of its name, of a period of its own, hides nothing else.
            if case .fact(let key, _) = input.value, key.text == input.name { continue }
            check(input.name, input.clause)
        }
        for line in scheme.lines { check(line.key.text, line.clause) }
    }

    /// Every name of a formula is a fact that is a number, or what stands before the line.
    private func checkFormulas() {
        for (formula, clause, known) in rules.formulasOfConsequence {
            for name in formula.names where !known.contains(name) {
                guard let fact = facts[FactKey(name)] else {
                    if keys.isKnownInFull(.facts) {
                        complain(
                            clause,
                            expected: "facts, inputs, appraisals or earlier lines in the formula",
                            got: quoted(name))
                    }
                    continue
                }
                if !fact.shape.counts {
                    complain(clause, expected: "numbers in the formula", got: name)
                }
            }
        }
    }

    private func checkPapers() {
        for paper in rules.papers {
            guard case .after(.fact(let key), _) = paper.due, let fact = facts[key],
                fact.shape != .event
            else { continue }
            complain(paper.clause, expected: "a fact of the type event", got: "\(key)")
        }
    }
}

extension Role {
    /// What it can be as a subject of the ladder.
    fileprivate var asSubjects: [RungSubject] {
        if standing == .supporter { return [.department, .supporter] }
        return switch kind {
        case .party: [.party]
        case .committee: [.committee]
        case .supervision: [.supervision]
        case .collective: [.collective]
        case .employed: [.employed]
        }
    }
}

extension Appraisal {
    /// Every condition of it, those inside others too.
    var conditions: [Condition] {
        (vetoes.map(\.when)
            + items.compactMap { item -> Condition? in
                if case .given(let condition, _) = item.points { condition } else { nil }
            }).flatMap(\.all)
    }
}

extension Rules {
    /// Formulas of appraisals and pay, with their place and the names they may use beside facts.
    var formulasOfConsequence: [(formula: Formula, clause: Clause, known: Set<String>)] {
        let scores = Set(appraisals.map(\.key.text))
        let ofItems = appraisals.flatMap(\.items).compactMap {
            item -> (formula: Formula, clause: Clause, known: Set<String>)? in
            if case .formula(let formula) = item.points {
                (formula, item.clause, scores)
            } else {
                nil
            }
        }
        let ofPay = pay.flatMap { scheme in
            var known = scores.union(scheme.inputs.map(\.name))
            let ofAll = known
            return scheme.lines.flatMap { line in
                let before = known
                known.insert(line.key.text)
                return line.formulas.map { formula in
                    let isRatio =
                        if case .pool(_, let by) = line.amount { by == formula } else { false }
                    return (
                        formula: formula, clause: line.clause,
                        known: isRatio ? ofAll : before
                    )
                }
            }
        }
        return ofItems + ofPay
    }
}
