import CunceDomain

/// Rules of the programme language that need more than one entry: questions that do not fit a
/// fact, circles, what nothing uses.
struct RulesChecks {
    private let rules: Rules
    private let keys: PackKeys
    private let complaints: ComplaintList
    private let facts: [FactKey: FactKind]
    private let conditions: [Condition]

    /// - Parameter besides: conditions that stand elsewhere in the pack.
    init(
        _ rules: Rules, _ keys: PackKeys, _ complaints: ComplaintList,
        besides: [Condition] = []
    ) {
        conditions = rules.conditions + besides.flatMap(\.all)
        self.rules = rules
        self.keys = keys
        self.complaints = complaints
        facts = Dictionary(rules.facts.map { ($0.key, $0) }) { first, _ in first }
    }

    func run() {
        for condition in conditions { check(condition) }
        for (formula, clause) in rules.acceptance?.formulas ?? [] {
            check(formula, clause)
        }
        checkQuotas()
        checkIndices()
        CircleChecks(rules, complaints).run()
        LineChecks(rules, conditions, complaints).run()
        checkUnused()
    }

    private func check(_ condition: Condition) {
        switch condition.kind {
        case .fact(let test): check(test)
        case .value(let formula, _, _): check(formula, condition.clause)
        case .index(let test):
            guard let index = rules.index(test.index), case .band(let bands) = test.question
            else { return }
            for band in bands where !index.bands.contains(where: { $0.key == band }) {
                complaints.add(
                    condition.clause, expected: "bands of \(index.key)", got: "\(quoted(band.text))"
                )
            }
        case .criterion, .all, .any, .not, .atLeast, .points, .below, .taken, .unanswered, .grade,
            .instrument, .acceptance, .listed, .during, .days:
            break
        }
    }

    private func check(_ formula: Formula, _ clause: Clause) {
        for name in formula.names { checkNumber(FactKey(name), clause) }
    }

    /// A name in a formula is used without a list of keys having seen it.
    private func checkNumber(_ key: FactKey, _ clause: Clause) {
        guard let fact = facts[key] else {
            if rules.appraisal(AppraisalKey(key.text)) != nil { return }
            if keys.isKnownInFull(.facts) {
                complaints.add(clause, expected: "facts in the formula", got: "\(quoted(key.text))")
            }
            return
        }
        if !fact.shape.counts {
            complaints.add(
                clause, expected: "numbers in the formula", got: "\(key), a \(fact.shape.word)")
        }
    }

    private func check(_ test: FactTest) {
        // An unknown key has been complained of.
        guard let fact = facts[test.fact] else { return }
        let asked: Phrase
        let fits: Bool
        switch test.question {
        case .holds, .holdsNot:
            (asked, fits) = ("is: yes or no", !fact.shape.isNumeric && !fact.shape.isChoice)
        case .isOneOf(let choices):
            if case .choice(let known) = fact.shape {
                for choice in choices where !known.contains(where: { $0.key == choice }) {
                    complaints.add(
                        test.clause, expected: Shape.choice(known.map(\.key.text)).words,
                        got: "\(quoted(choice.text))")
                }
            }
            (asked, fits) = ("a choice", fact.shape.isChoice)
        case .number: (asked, fits) = ("a threshold", fact.shape.isNumeric)
        case .change: (asked, fits) = ("change", fact.shape.isNumeric && fact.each != nil)
        case .growth: (asked, fits) = ("growth", fact.shape.isNumeric && fact.each != nil)
        case .lasting: (asked, fits) = ("how long it lasts", fact.shape == .state)
        case .times: (asked, fits) = ("times", fact.shape == .event)
        case .rank: (asked, fits) = ("worst or best", fact.shape.isNumeric && fact.about == .unit)
        case .lasted: (asked, fits) = ("how long it lasted", fact.shape == .state)
        case .placesLost:
            (asked, fits) = (
                "places-lost", fact.shape.isNumeric && fact.about == .unit && fact.each != nil
            )
        case .besideMean(_, _, let measured):
            let isMoved = measured != .value
            (asked, fits) = (
                "of-mean",
                fact.shape.isNumeric && fact.about == .unit && (!isMoved || fact.each != nil)
            )
        case .by:
            let isDated = fact.shape == .judgement || fact.shape == .state || fact.shape == .event
            (asked, fits) = ("by", isDated && fact.each == nil)
        }
        if !fits {
            complaints.add(
                test.clause, expected: "a question that \(test.fact), a \(fact.words), can answer",
                got: asked)
        }
        if test.isWhenStated, fact.each == nil {
            let hint: Phrase = fact.shape == .event ? "within: this year for an event, or " : ""
            complaints.add(
                test.clause, expected: "\(hint)a fact told by period for in",
                got: "\(test.fact), which is known as of a day")
        }
        if test.over != nil, !test.question.takesSeveral {
            complaints.add(
                test.clause, expected: "a threshold, worst or best beside take and over",
                got: asked)
        }
        if test.running > 1 || test.over != nil || test.counted != nil, fact.each == nil {
            complaints.add(
                test.clause,
                expected: "a fact told by period for running, over or times of periods",
                got: "\(test.fact), which is known as of a day")
        }
        if test.question.asksPlace, fact.better == nil {
            complaints.add(
                test.clause, expected: "better: higher or lower of \(test.fact), to rank by it",
                got: "none")
        }
    }

    private func checkQuotas() {
        for quota in rules.quotas {
            if case .fact(let key) = quota.order, let fact = facts[key] {
                if !fact.shape.isNumeric || fact.better == nil {
                    complaints.add(
                        quota.clause, expected: "a number with better: higher or lower to order by",
                        got: "\(key)")
                }
            }
            if quota.over != nil, case .fact(let key) = quota.order, let fact = facts[key],
                fact.each == nil
            {
                complaints.add(
                    quota.clause, expected: "a fact told by period for over", got: "\(key)")
            }
            if case .sum(let key, _) = quota.size, let fact = facts[key], !fact.shape.isNumeric {
                complaints.add(quota.clause, expected: "a number to add", got: "\(key)")
            }
        }
    }

    private func checkIndices() {
        for index in rules.indices {
            for part in index.parts {
                guard let fact = facts[part.fact] else { continue }
                if !fact.shape.isNumeric || fact.each != index.each {
                    complaints.add(
                        part.clause, expected: "a number told by \(index.each.rawValue)",
                        got: "\(part.fact)")
                } else if part.normalisation != .none, fact.better == nil {
                    complaints.add(
                        part.clause, expected: "better: higher or lower of \(part.fact)",
                        got: "none")
                }
            }
        }
    }

    private func checkUnused() {
        let usedFacts = Set(keys.uses.filter { $0.list == .facts }.map(\.key))
            .union(conditions.flatMap(\.namesInFormulas))
            .union(rules.acceptance?.formulas.flatMap(\.formula.factNames) ?? [])
            .union(rules.formulasOfConsequence.flatMap(\.formula.factNames))
        // A number by period is an indicator: it is kept and shown by itself.
        for fact in rules.facts where !usedFacts.contains(fact.key.text) {
            guard fact.each == nil || !fact.shape.isNumeric else { continue }
            complaints.add(fact.clause, expected: "a rule that asks for \(fact.key)", got: "none")
        }
        let usedCriteria = Set(keys.uses.filter { $0.list == .criteria }.map(\.key))
        for criterion in rules.screening?.criteria ?? []
        where !usedCriteria.contains(criterion.key.text) {
            complaints.add(
                criterion.clause, expected: "a track that counts \(criterion.key)", got: "none")
        }
    }
}

extension FactKind.Shape {
    fileprivate var isChoice: Bool { if case .choice = self { true } else { false } }

    /// The word of `type` for it.
    var word: String {
        switch self {
        case .judgement: "judgement"
        case .state: "state"
        case .number: "number"
        case .share: "share"
        case .money: "money"
        case .event: "event"
        case .choice: "choice"
        }
    }
}

extension FactKind.Shape {
    /// Whether a formula may name it: numbers, and what counts 1, 0 or how often.
    var counts: Bool { !isChoice }
}

extension FactTest.Question {
    /// Whether values of several periods can stand in it as one.
    fileprivate var takesSeveral: Bool {
        switch self {
        case .number, .change, .growth, .rank, .placesLost, .besideMean: true
        case .holds, .holdsNot, .isOneOf, .lasting, .lasted, .times, .by: false
        }
    }

    fileprivate var asksPlace: Bool {
        switch self {
        case .rank, .placesLost: true
        case .holds, .holdsNot, .isOneOf, .lasting, .lasted, .times, .by, .number, .change,
            .growth, .besideMean:
            false
        }
    }
}

extension FactKind {
    fileprivate var words: Phrase {
        guard let each else { return "\(shape.word) about \(about.rawValue)s" }
        return "\(shape.word) about \(about.rawValue)s told by \(each.rawValue)"
    }
}

extension Condition {
    fileprivate var namesInFormulas: [String] {
        if case .value(let formula, _, _) = kind { formula.factNames } else { [] }
    }
}
