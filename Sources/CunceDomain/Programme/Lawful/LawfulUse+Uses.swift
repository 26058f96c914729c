/// Which facts a consequence, an appraisal or pay hangs on, however many rules lie between.
extension LawfulUse {
    struct Use {
        let fact: FactKey
        /// The rule that asks for it.
        let clause: Clause
    }

    /// Facts on which a consequence, an appraisal or pay hangs.
    var consequenceUses: [Use] {
        conditionsAsked.flatMap(\.all).flatMap(uses) + schemesAsked.flatMap(uses)
            + ofItems + ofGrades + ofPay + indicesAsked
    }

    /// Facts that must say what they are about, each with the rule for which they must; the first
    /// one where there are several, `nil` for what is known of a post or supporter.
    ///
    /// What Cunce derives says it by itself.
    package var mustSayMatter: [(fact: FactKind, askedBy: Clause?)] {
        let asked = Dictionary(
            consequenceUses.map { ($0.fact, $0.clause) }, uniquingKeysWith: { first, _ in first })
        return rules.facts.compactMap { fact in
            guard fact.matter == nil, fact.source.isTold else { return nil }
            if fact.about == .post || fact.about == .supporter { return (fact, nil) }
            return asked[fact.key].map { (fact, $0) }
        }
    }

    /// Conditions of triggers, appraisals and pay, of the criteria they ask for and of the schemes
    /// of acceptance, however many steps away.
    var conditionsAsked: [Condition] { asked.conditions }

    /// Schemes of acceptance whose results a consequence asks for.
    var schemesAsked: [AcceptanceScheme] { asked.schemes }

    private var asked: (conditions: [Condition], schemes: [AcceptanceScheme]) {
        var criteria: Set<CriterionKey> = []
        var schemes: [AcceptanceScheme] = []
        var found: [Condition] = []
        var next = rules.consequenceConditions
        while let condition = next.popLast() {
            found.append(condition)
            for inner in condition.all {
                switch inner.kind {
                case .criterion(let key):
                    guard criteria.insert(key).inserted,
                        let criterion = rules.screening?.criterion(key)
                    else { continue }
                    next.append(criterion.when)
                case .acceptance(let test):
                    guard !schemes.contains(where: { $0.key == test.scheme }),
                        let scheme = rules.acceptance?.scheme(test.scheme)
                    else { continue }
                    schemes.append(scheme)
                    next += scheme.conditions
                case .fact, .value, .index, .all, .any, .not, .atLeast, .points, .below, .taken,
                    .unanswered, .grade, .instrument, .listed, .during, .days:
                    continue
                }
            }
        }
        return (found, schemes)
    }

    private var ofItems: [Use] {
        rules.appraisals.flatMap(\.items).flatMap { item -> [Use] in
            switch item.points {
            case .formula(let formula):
                formula.factNames.map { Use(fact: FactKey($0), clause: item.clause) }
            case .raters(let raters): raters.map { Use(fact: $0.fact, clause: item.clause) }
            case .given: []
            }
        }
    }

    private var ofGrades: [Use] {
        rules.appraisals.compactMap { appraisal in
            appraisal.gradeFrom.map { Use(fact: $0, clause: appraisal.clause) }
        }
    }

    private var ofPay: [Use] {
        rules.pay.flatMap { scheme in
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
    }

    /// Parts of indices that a consequence asks for.
    private var indicesAsked: [Use] {
        conditionsAsked.flatMap(\.all).flatMap { condition -> [Use] in
            guard case .index(let test) = condition.kind, let index = rules.index(test.index)
            else { return [] }
            return index.parts.map { Use(fact: $0.fact, clause: $0.clause) }
        }
    }

    /// Where petitions would score a unit: an index, points, an order, an acceptance. To list a
    /// village because disputes are concentrated there is allowed.
    var scoringUses: [Use] {
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
        let inScores = (rules.acceptance?.schemes ?? []).flatMap { scheme in
            (scheme.score?.items ?? []).flatMap(uses)
        }
        return (inIndices + inPoints + inOrders + inScores).filter {
            matter(of: $0.fact) == .petitions
        }
    }

    /// What a scheme asks beside its conditions: points and samples.
    private func uses(_ scheme: AcceptanceScheme) -> [Use] {
        let samples = scheme.samples.flatMap { sample in
            ([sample.fact] + (sample.share.map { [$0.fact] } ?? [])).map {
                Use(fact: $0, clause: sample.clause)
            }
        }
        return (scheme.score?.items ?? []).flatMap(uses) + samples
    }

    private func uses(_ item: AcceptanceScore.Item) -> [Use] {
        switch item.points {
        case .formula(let formula):
            formula.factNames.map { Use(fact: FactKey($0), clause: item.clause) }
        case .conditions(let points): points.flatMap { $0.when.all.flatMap(uses) }
        }
    }

    func uses(_ condition: Condition) -> [Use] {
        switch condition.kind {
        case .fact(let test): [Use(fact: test.fact, clause: condition.clause)]
        case .value(let formula, _, _):
            formula.factNames.map { Use(fact: FactKey($0), clause: condition.clause) }
        case .index, .criterion, .all, .any, .not, .atLeast, .points, .below, .taken, .unanswered,
            .grade, .instrument, .acceptance, .listed, .during, .days:
            []
        }
    }
}
