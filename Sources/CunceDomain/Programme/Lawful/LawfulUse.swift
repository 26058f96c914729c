/// One pass over what a pack says: what somebody must answer for by name, and what no pack may say.
package struct LawfulUse {
    /// What may be used only where a named person answers for it.
    package struct Warning: Equatable, Sendable {
        package let rule: LawfulRule
        /// The key of what it is about.
        package let about: String
        package let clause: Clause
    }

    /// What the law forbids outright.
    package struct Forbidden: Equatable, Sendable {
        package let rule: LawfulRule
        package let expected: String
        package let got: String
        package let clause: Clause
    }

    let rules: Rules
    let cadences: [Cadence]
    private let types: [ProblemTypeKey: ProblemType]
    private let facts: [FactKey: FactKind]

    package init(_ programme: Programme) {
        self.init(
            programme.rules, cadences: programme.cadences, types: programme.problemTypes)
    }

    package init(_ rules: Rules, cadences: [Cadence] = [], types: [ProblemType] = []) {
        self.rules = rules
        self.cadences = cadences
        self.types = Dictionary(types.map { ($0.key, $0) }) { first, _ in first }
        facts = Dictionary(rules.facts.map { ($0.key, $0) }) { first, _ in first }
    }

    /// By place in the pack; each rule once at a place.
    package var warnings: [Warning] {
        var found: [Warning] = []
        func warn(_ rule: LawfulRule, _ about: String, _ clause: Clause) {
            let warning = Warning(rule: rule, about: about, clause: clause)
            if !found.contains(warning) { found.append(warning) }
        }
        for fact in rules.facts where fact.actualMatter == .presence {
            warn(.presenceDemanded, fact.key.text, fact.clause)
        }
        for cadence in cadences where cadence.evidence?.matter == .presence {
            warn(.presenceDemanded, cadence.key.text, cadence.clause)
        }
        for fact in rules.facts where fact.about == .post && Self.ranks(fact.key.text, fact.label) {
            warn(.peopleRanked, fact.key.text, fact.clause)
        }
        for appraisal in rules.appraisals where !appraisal.roles.isEmpty {
            for grade in appraisal.grades where grade.rank != nil {
                warn(.peopleRanked, grade.key.text, grade.clause)
            }
        }
        for use in consequenceUses + scoringUses {
            guard let rule = matter(of: use.fact)?.ruleInConsequences else { continue }
            warn(rule, use.fact.text, use.clause)
        }
        for (matter, key, clause) in workCounted {
            warn(matter.ruleInConsequences, key, clause)
        }
        for (key, label, clause) in items {
            if let rule = FactMatter.named(key: key, label: label)?.ruleInConsequences {
                warn(rule, key, clause)
            }
            if Self.ranks(key, label) { warn(.peopleRanked, key, clause) }
        }
        for trigger in rules.ladder?.triggers ?? [] {
            if trigger.followsByItself { warn(.noDecision, trigger.key.text, trigger.clause) }
            for target in trigger.targets
            where rules.ladder?.rung(target.rung)?.deed == .recall {
                warn(.recallProposed, target.rung.text, target.clause)
            }
        }
        return found.sorted {
            ($0.clause.file, $0.clause.line, $0.rule.rawValue, $0.about)
                < ($1.clause.file, $1.clause.line, $1.rule.rawValue, $1.about)
        }
    }

    package var forbidden: [Forbidden] {
        var found: [Forbidden] = []
        for rung in rules.ladder?.rungs ?? [] {
            let elected = rung.subjects.filter(\.isElected)
            if rung.removes, !elected.isEmpty {
                found.append(
                    .init(
                        rule: .electedRemoved,
                        expected: "adjustment and removal of party and employed posts only",
                        got: elected.map(\.rawValue).joined(separator: ", "),
                        clause: rung.clause))
            }
            if rung.subjects.contains(.supporter), rung.deed != .promiseOpen {
                found.append(
                    .init(
                        rule: .supporterBound, expected: "promise-open for a supporter",
                        got: rung.deed.rawValue, clause: rung.clause))
            }
            if rung.proposers.count == 1, rung.proposers == rung.deciders.roles {
                found.append(
                    .init(
                        rule: .samePerson, expected: "another to decide than to propose",
                        got: rung.proposers[0].text, clause: rung.clause))
            }
        }
        for ground in rules.ladder?.grounds ?? [] {
            let matter =
                ground.matter ?? FactMatter.named(key: ground.key.text, label: ground.label)
            guard matter == .petitions || matter == .kinship, let matter else { continue }
            found.append(
                .init(
                    rule: .forbiddenGround, expected: "a ground of official duty",
                    got: "\(ground.key), about \(matter.rawValue)", clause: ground.clause))
        }
        return found
    }
}

extension LawfulUse {
    /// What a fact is about; a count of problems of some types, what these types are about.
    private func matter(of key: FactKey) -> FactMatter? {
        guard let fact = facts[key] else { return nil }
        if let matter = fact.actualMatter { return matter }
        guard case .derived(let from) = fact.source else { return nil }
        return from.types.lazy.compactMap { self.types[$0] }
            .compactMap { FactMatter.named(key: $0.key.text, label: $0.label) }.first
    }

    private struct Use {
        let fact: FactKey
        let clause: Clause
    }

    /// Facts on which a consequence, an appraisal or pay hangs.
    private var consequenceUses: [Use] {
        let roots = rules.consequenceConditions + criteriaAsked
        let ofConditions = roots.flatMap(\.all).flatMap(uses)
        let ofItems = rules.appraisals.flatMap(\.items).flatMap { item -> [Use] in
            switch item.points {
            case .formula(let formula):
                formula.factNames.map { Use(fact: FactKey($0), clause: item.clause) }
            case .raters(let raters): raters.map { Use(fact: $0.fact, clause: item.clause) }
            case .given: []
            }
        }
        let ofGrades = rules.appraisals.compactMap { appraisal in
            appraisal.gradeFrom.map { Use(fact: $0, clause: appraisal.clause) }
        }
        let ofPay = rules.pay.flatMap { scheme in
            scheme.lines.flatMap { line in
                line.formulas.flatMap(\.factNames).map {
                    Use(fact: FactKey($0), clause: line.clause)
                }
            }
                + scheme.inputs.compactMap { input -> Use? in
                    if case .fact(let fact, _) = input.value {
                        Use(fact: fact, clause: input.clause)
                    } else {
                        nil
                    }
                }
        }
        return ofConditions + ofItems + ofGrades + ofPay + indicesAsked
    }

    /// Criteria of screening that a consequence asks for, however many steps away.
    var criteriaAsked: [Condition] {
        var seen: Set<CriterionKey> = []
        var found: [Condition] = []
        var next = rules.consequenceConditions
        while let condition = next.popLast() {
            for inner in condition.all {
                guard case .criterion(let key) = inner.kind, seen.insert(key).inserted,
                    let criterion = rules.screening?.criterion(key)
                else { continue }
                found.append(criterion.when)
                next.append(criterion.when)
            }
        }
        return found
    }

    /// Parts of indices that a consequence asks for.
    private var indicesAsked: [Use] {
        (rules.consequenceConditions + criteriaAsked).flatMap(\.all).flatMap { condition -> [Use] in
            guard case .index(let test) = condition.kind, let index = rules.index(test.index)
            else { return [] }
            return index.parts.map { Use(fact: $0.fact, clause: $0.clause) }
        }
    }

    /// Where petitions would score a unit: an index, points, an order. To list a village because
    /// disputes are concentrated there is allowed.
    private var scoringUses: [Use] {
        let inIndices = rules.indices.flatMap(\.parts).map { Use(fact: $0.fact, clause: $0.clause) }
        let inPoints = rules.conditions.flatMap { condition -> [Use] in
            guard case .points(let points, _) = condition.kind else { return [] }
            return points.flatMap { $0.when.all.flatMap(uses) }
        }
        let inOrders = rules.quotas.compactMap { quota -> Use? in
            if case .fact(let fact) = quota.order {
                Use(fact: fact, clause: quota.clause)
            } else {
                nil
            }
        }
        return (inIndices + inPoints + inOrders).filter {
            matter(of: $0.fact) == .petitions
        }
    }

    private func uses(_ condition: Condition) -> [Use] {
        switch condition.kind {
        case .fact(let test): [Use(fact: test.fact, clause: condition.clause)]
        case .value(let formula, _, _):
            formula.factNames.map { Use(fact: FactKey($0), clause: condition.clause) }
        case .index, .criterion, .all, .any, .not, .atLeast, .points, .below, .taken, .unanswered,
            .grade, .instrument, .acceptance, .listed, .during, .days:
            []
        }
    }

    /// What weighs on somebody, with its own words: they may say what no fact declares.
    private var items: [(key: String, label: Label, clause: Clause)] {
        rules.appraisals.flatMap { appraisal in
            appraisal.items.map { ($0.key.text, $0.label, $0.clause) }
                + appraisal.vetoes.map { ($0.key.text, $0.label, $0.clause) }
        }
            + (rules.ladder?.triggers ?? []).map { ($0.key.text, $0.label, $0.clause) }
            + rules.pay.flatMap { $0.lines.map { ($0.key.text, $0.label, $0.clause) } }
    }

    private static func ranks(_ key: String, _ label: Label) -> Bool {
        ["排名", "排位", "末位", "排行"].contains(where: label.zh.contains)
            || (key + " " + label.en).lowercased().split { !$0.isLetter }
                .contains { $0 == "rank" || $0 == "ranking" || $0 == "leaderboard" }
    }
}

extension FactMatter {
    /// The rule that is touched where it weighs on somebody.
    fileprivate var ruleInConsequences: LawfulRule {
        switch self {
        case .petitions: .petitionsCount
        case .kinship: .kinshipCounts
        case .activity: .activityCounts
        case .presence: .presenceDemanded
        }
    }
}

extension Rung {
    /// Declared, or as its words say.
    fileprivate var removes: Bool {
        switch deed {
        case .adjustment, .removal: true
        case .recall: false
        default:
            ["免职", "撤职", "撤换", "停职"].contains(where: label.zh.contains)
                || label.en.lowercased().split { !$0.isLetter }.contains {
                    $0.hasPrefix("dismiss") || $0.hasPrefix("remov")
                }
        }
    }
}
