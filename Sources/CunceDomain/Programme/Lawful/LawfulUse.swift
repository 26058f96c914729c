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
            for grade in appraisal.grades where grade.rank != nil || grade.cap != nil {
                warn(.peopleRanked, grade.key.text, grade.clause)
            }
        }
        for quota in rules.quotas {
            guard case .appraisal(let key) = quota.order, let appraisal = rules.appraisal(key),
                appraisal.unitKinds.isEmpty
            else { continue }
            warn(.peopleRanked, key.text, quota.clause)
        }
        for use in consequenceUses + scoringUses {
            guard let rule = matter(of: use.fact)?.ruleInConsequences else { continue }
            warn(rule, use.fact.text, use.clause)
        }
        for (matter, key, clause) in workCounted {
            if let rule = matter.ruleInConsequences { warn(rule, key, clause) }
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
            for (rule, expected, subjects) in rung.unlawful {
                let got =
                    rule == .supporterBound
                    ? rung.deed.rawValue
                    : subjects.map(\.rawValue).joined(separator: ", ")
                found.append(
                    .init(rule: rule, expected: expected, got: got, clause: rung.clause))
            }
            if rung.proposers.count == 1, rung.proposers == rung.deciders.roles {
                found.append(
                    .init(
                        rule: .samePerson, expected: "another to decide than to propose",
                        got: rung.proposers[0].text, clause: rung.clause))
            }
        }
        for ground in rules.ladder?.grounds ?? [] {
            let matter = FactMatter.actual(
                ground.matter, key: ground.key.text, label: ground.label)
            guard matter == .petitions || matter == .kinship, let matter else { continue }
            found.append(
                .init(
                    rule: .forbiddenGround, expected: "a ground of official duty",
                    got: "\(ground.key), about \(matter.rawValue)", clause: ground.clause))
        }
        return found + ofSignals
    }
}

extension LawfulUse {
    /// What a fact is about; a count of problems of some types, what these types are about.
    func matter(of key: FactKey) -> FactMatter? {
        guard let fact = facts[key] else { return nil }
        if let matter = fact.actualMatter { return matter }
        guard case .derived(let from) = fact.source else { return nil }
        return from.types.lazy.compactMap { self.types[$0] }
            .compactMap { FactMatter.named(key: $0.key.text, label: $0.label) }.first
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
    fileprivate var ruleInConsequences: LawfulRule? {
        switch self {
        case .work: nil
        case .petitions: .petitionsCount
        case .kinship: .kinshipCounts
        case .activity: .activityCounts
        case .presence: .presenceDemanded
        }
    }
}
