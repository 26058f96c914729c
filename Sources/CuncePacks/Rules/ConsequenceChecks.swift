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
            complaints.add(
                forbidden.clause, expected: Phrase(english: forbidden.expected),
                got: "\(forbidden.got) (\(forbidden.rule.source))")
        }
        checkMatters()
        checkLadder()
        checkGrades()
        checkAppraisals()
        PayChecks(rules, complaints).run()
        checkFormulas()
        checkPapers()
        AppraisalChecks(rules, complaints).run()
    }

    /// Silence about what a fact is about must be no way round the law.
    private func checkMatters() {
        let choices = FactMatter.allCases.map(\.rawValue)
        for (fact, asking) in LawfulUse(rules).mustSayMatter {
            let why: Phrase =
                if let asking {
                    "a fact that \(asking) rests on"
                } else {
                    "a fact about \(fact.about.rawValue)s"
                }
            complaints.add(
                fact.clause, expected: "matter (one of \(choices)) for \(why)", got: "none")
        }
    }

    private func checkLadder() {
        guard let ladder = rules.ladder else { return }
        for trigger in ladder.triggers {
            for target in trigger.targets { check(target, of: trigger, ladder) }
        }
        let used = Set(keys.uses.filter { $0.list == .grounds }.map(\.key))
        for ground in ladder.grounds where !used.contains(ground.key.text) {
            complaints.add(ground.clause, expected: "a rung on ground \(ground.key)", got: "none")
        }
        for rung in ladder.rungs {
            var seen: Set<RungKey> = []
            var next = rung.next
            while let key = next, seen.insert(key).inserted {
                if key == rung.key {
                    complaints.add(
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
                let words = Phrase.any(kinds.map(\.rawValue))
                complaints.add(
                    target.clause, expected: "a rung for \(words), which \(key) is",
                    got: "\(quoted(rung.key.text))")
            }
        }
        let fallsOnUnits =
            target.role == nil && (target.unitKind != nil || !trigger.unitKinds.isEmpty)
        if fallsOnUnits, !rung.subjects.contains(.unit) {
            complaints.add(
                target.clause, expected: "a rung for units", got: "\(quoted(rung.key.text))")
        }
    }

    private func checkGrades() {
        for condition in rules.conditions {
            switch condition.kind {
            case .grade(let test):
                complaints.expectGrades(
                    test.grades, of: rules.appraisal(test.appraisal), condition.clause)
                if case .vetoes = test.question,
                    let appraisal = rules.appraisal(test.appraisal), appraisal.vetoes.isEmpty
                {
                    complaints.add(
                        condition.clause, expected: "an appraisal with vetoes",
                        got: "\(quoted(appraisal.key.text))")
                }
            case .unanswered(let key, _, _):
                if let rung = rules.ladder?.rung(key), rung.replyWithin == nil {
                    complaints.add(
                        condition.clause, expected: "a rung with reply-within",
                        got: "\(quoted(key.text))")
                }
            default: break
            }
        }
    }

    private func checkAppraisals() {
        for appraisal in rules.appraisals {
            for veto in appraisal.vetoes {
                complaints.expectGrades([veto.grade], of: appraisal, veto.clause)
            }
            for item in appraisal.items {
                guard case .raters(let raters) = item.points else { continue }
                for rater in raters { complaints.expectNumber(facts[rater.fact], item.clause) }
            }
            if let fact = appraisal.gradeFrom.flatMap({ facts[$0] }) {
                if case .choice(let choices) = fact.shape {
                    complaints.expectGrades(
                        choices.map { GradeKey($0.key.text) }, of: appraisal,
                        appraisal.clause)
                } else {
                    complaints.add(appraisal.clause, expected: "a choice", got: "\(fact.key)")
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
            complaints.add(
                appraisal.clause, expected: "items that add up to \(maximum)", got: "\(sum)")
        }
    }

    private func checkOnce(_ names: [(name: String, clause: Clause)]) {
        var seen: Set<String> = []
        for (name, clause) in names where !seen.insert(name).inserted {
            complaints.add(clause, expected: "a key not used before", got: "\(quoted(name))")
        }
    }

    /// Every name of a formula is a fact that is a number, or what stands before the line.
    private func checkFormulas() {
        for (formula, clause, known) in rules.formulasOfConsequence {
            for name in formula.names where !known.contains(name) {
                guard let fact = facts[FactKey(name)] else {
                    if keys.isKnownInFull(.facts) {
                        complaints.add(
                            clause,
                            expected: "facts, inputs, appraisals or earlier lines in the formula",
                            got: "\(quoted(name))")
                    }
                    continue
                }
                if !fact.shape.counts {
                    complaints.add(clause, expected: "numbers in the formula", got: "\(name)")
                }
            }
        }
    }

    private func checkPapers() {
        for paper in rules.papers {
            guard case .after(.fact(let key), _) = paper.due, let fact = facts[key],
                fact.shape != .event, fact.shape != .state
            else { continue }
            complaints.add(
                paper.clause, expected: "a fact of the type event or state", got: "\(key)")
        }
    }
}

extension Role {
    /// What it can be as a subject of the ladder.
    var asSubjects: [RungSubject] {
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
                        if case .pool(_, let by, _) = line.amount { by == formula } else { false }
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
