import CunceDomain

/// One rule asked of kinds of units or of a post: complains where what it asks cannot be known of
/// any or of some of them. Each complaint once.
struct KindAsking {
    /// Whom a rule is asked of.
    enum Asker {
        case units([UnitKindKey])
        case post(Role)
    }

    private let rules: Rules
    private let reach: UnitReach
    private let complaints: ComplaintList
    private let facts: [FactKey: FactKind]
    private let roles: [Role]
    private var told: Set<String> = []
    private var criteria: Set<CriterionKey> = []

    init(_ rules: Rules, _ roles: [Role], _ reach: UnitReach, _ complaints: ComplaintList) {
        self.rules = rules
        self.roles = roles
        self.reach = reach
        self.complaints = complaints
        facts = Dictionary(rules.facts.map { ($0.key, $0) }) { first, _ in first }
    }

    mutating func ask(_ condition: Condition, of asker: Asker) {
        switch condition.kind {
        case .fact(let test): ask(test.fact, role: test.role, test.clause, of: asker)
        case .value(let formula, _, _): ask(formula, condition.clause, of: asker)
        case .index(let test): ask(test.index, condition.clause, of: asker)
        case .criterion(let key): ask(key, condition.clause, of: asker)
        case .all(let parts), .any(let parts), .atLeast(_, let parts):
            for part in parts { ask(part, of: asker) }
        case .not(let part): ask(part, of: asker)
        case .points(let points, _): for one in points { ask(one.when, of: asker) }
        case .below(let below):
            ask(below, condition.clause, of: asker)
            ask(below.when, of: .units([below.kind]))
        case .acceptance(let test):
            guard let scheme = rules.acceptance?.scheme(test.scheme) else { return }
            expect(
                scheme.unitKinds, "an acceptance", "\(scheme.key)", condition.clause, of: asker)
        case .grade(let test):
            guard case .units(let kinds) = asker,
                let appraisal = rules.appraisal(test.appraisal), !appraisal.unitKinds.isEmpty
            else { return }
            for kind in kinds
            where !appraisal.unitKinds.contains(where: reach.upwards(kind).contains) {
                tell(
                    condition.clause, "an appraisal of \(kind) or of what is above",
                    "\(appraisal.key), of \(KindChecks.words(appraisal.unitKinds))")
            }
        case .during(let inner, let condition):
            ask(inner, of: asker)
            ask(condition, of: asker)
        case .days(let count): ask(count.when, of: asker)
        case .taken, .unanswered, .instrument, .listed: return
        }
    }

    mutating func ask(_ quota: Quota, of kinds: [UnitKindKey]) {
        switch quota.order {
        case .fact(let fact): askItself(fact, quota.clause, of: kinds)
        case .index(let index): ask(index, quota.clause, of: .units(kinds))
        case .appraisal(let key): askItself(key, quota.clause, of: kinds)
        case nil: break
        }
        if case .sum(let fact, _) = quota.size { askItself(fact, quota.clause, of: kinds) }
        if let among = quota.among { ask(among, of: .units(kinds)) }
        if let per = quota.per {
            for kind in kinds where !reach.upwards(kind).dropFirst().contains(per) {
                tell(quota.clause, "a kind above \(kind) for per", "\(per)")
            }
        }
    }

    /// - Parameter besides: names that are no facts.
    mutating func ask(
        _ formula: Formula, _ clause: Clause, of asker: Asker, besides: Set<String> = []
    ) {
        for name in formula.factNames where !besides.contains(name) {
            ask(FactKey(name), clause, of: asker)
        }
        for case .paper(let key, _) in formula.counters { ask(key, clause, of: asker) }
    }

    /// A paper that somebody owes who can never be asked here.
    private mutating func ask(_ key: PaperKey, _ clause: Clause, of asker: Asker) {
        guard let whom = rules.paper(key)?.whom else { return }
        switch (whom.kind, asker) {
        case (.units(let owing), .units(let kinds)):
            for kind in kinds where !owing.contains(kind) {
                tell(
                    clause, "a paper of \(kind) itself",
                    "\(key), of \(KindChecks.words(owing))")
            }
        case (.units(let owing), .post(let role)):
            let levels = owing.map(reach.level)
            guard !levels.contains(role.level), !levels.contains(nil) else { return }
            tell(
                clause, "a paper of \(role.key) or of the unit it is of",
                "\(key), of \(KindChecks.words(owing))")
        case (.posts(let owing), .post(let role)):
            guard !owing.contains(role.key) else { return }
            tell(
                clause, "a paper of \(role.key) or of the unit it is of",
                "\(key), of \(owing.map(\.text))")
        case (.posts(let owing), .units):
            tell(
                clause,
                "a paper that units owe, because a unit is not asked for those of its posts",
                "\(key), of \(owing.map(\.text))")
        }
    }

    mutating func ask(
        _ key: FactKey, role: RoleKey? = nil, _ clause: Clause, of asker: Asker
    ) {
        // An unknown key has been complained of, or names something else.
        guard let fact = facts[key] else { return }
        guard fact.about == .unit else { return askPosts(fact, role, clause, of: asker) }
        let known = KindChecks.words(reach.named(fact.unitKinds))
        switch asker {
        case .units(let kinds):
            for kind in kinds where !reach.answers(fact, kind) {
                tell(
                    clause, "a fact known of \(kind) or of what is above it",
                    "\(key), of \(known)")
            }
        case .post(let role):
            let above = reach.above(role.level)
            guard !reach.named(fact.unitKinds).contains(where: above.contains) else { return }
            tell(
                clause,
                """
                a fact of \(role.key) or of the \(role.level.rawValue) it belongs to, because a \
                rule about posts does not ask the units they work for (a trigger of those \
                units does)
                """, "\(key), a fact of units: \(known)")
        }
    }

    /// Of a unit its own posts are asked, and none of those below it.
    private mutating func askPosts(
        _ fact: FactKind, _ role: RoleKey?, _ clause: Clause, of asker: Asker
    ) {
        guard fact.about != .programme, case .units(let kinds) = asker else { return }
        let able = roles.filter { one in
            (one.standing == .supporter) == (fact.about == .supporter)
                && (role == nil || one.key == role)
        }
        // An unknown role has been complained of; a pack without any tells nobody's.
        guard !able.isEmpty else { return }
        for kind in kinds {
            guard let level = reach.level(of: kind), !able.contains(where: { $0.level == level })
            else { continue }
            tell(
                clause,
                """
                posts of \(kind) itself; those of the units below it are asked with units: and a \
                condition for each
                """, "\(fact.key), of \(Phrase.any(able.map(\.key.text)))")
        }
    }

    /// An order takes values of the unit itself.
    private mutating func askItself(_ key: FactKey, _ clause: Clause, of kinds: [UnitKindKey]) {
        guard let fact = facts[key], fact.about == .unit else { return }
        let known = reach.named(fact.unitKinds)
        for kind in kinds where !known.contains(kind) {
            tell(clause, "a fact known of \(kind)", "\(key), of \(KindChecks.words(known))")
        }
    }

    private mutating func askItself(
        _ key: AppraisalKey, _ clause: Clause, of kinds: [UnitKindKey]
    ) {
        guard let appraisal = rules.appraisal(key) else { return }
        let levels = roles.filter { appraisal.roles.contains($0.key) }.map(\.level)
        for kind in kinds where !appraisal.unitKinds.contains(kind) {
            if let level = reach.level(of: kind), levels.contains(level) { continue }
            tell(
                clause, "an appraisal of \(kind), or of its posts",
                "\(key), of \(appraisal.unitKinds.map(\.text) + appraisal.roles.map(\.text))")
        }
    }

    private mutating func ask(_ key: IndexKey, _ clause: Clause, of asker: Asker) {
        guard case .units(let kinds) = asker, let index = rules.index(key) else { return }
        for kind in kinds where kind != index.unitKind {
            tell(clause, "an index of \(kind)", "\(key), of \(index.unitKind)")
        }
    }

    private mutating func ask(_ key: CriterionKey, _ clause: Clause, of asker: Asker) {
        guard let criterion = rules.screening?.criterion(key),
            criteria.insert(key).inserted
        else { return }
        defer { criteria.remove(key) }
        switch asker {
        case .post: ask(criterion.when, of: asker)
        case .units(let kinds):
            let applies = kinds.filter(criterion.applies)
            if applies.isEmpty, !kinds.isEmpty {
                tell(
                    clause, "a criterion for \(KindChecks.words(kinds))",
                    "\(key), for \(KindChecks.words(criterion.unitKinds))")
            }
            ask(criterion.when, of: .units(applies))
        }
    }

    private mutating func ask(
        _ below: Condition.UnitsBelow, _ clause: Clause, of asker: Asker
    ) {
        guard case .units(let kinds) = asker, !kinds.isEmpty,
            !kinds.contains(where: reach.upwards(below.kind).dropFirst().contains)
        else { return }
        tell(clause, "a kind of units below \(KindChecks.words(kinds))", "\(below.kind)")
    }

    /// - Parameter known: kinds it is for; empty for all.
    private mutating func expect(
        _ known: [UnitKindKey], _ what: Phrase, _ name: String, _ clause: Clause, of asker: Asker
    ) {
        guard case .units(let kinds) = asker, !known.isEmpty, !kinds.isEmpty,
            !kinds.contains(where: known.contains)
        else { return }
        tell(
            clause, "\(what) of \(KindChecks.words(kinds))",
            "\(name), of \(KindChecks.words(known))")
    }

    private mutating func tell(_ clause: Clause, _ expected: Phrase, _ got: Phrase) {
        guard told.insert("\(clause) \(expected) \(got)").inserted else { return }
        complaints.add(clause, expected: expected, got: got)
    }
}
