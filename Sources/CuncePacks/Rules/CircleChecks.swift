import CunceDomain

/// Rules that ask each other round and round: criteria, appraisals, schemes of acceptance.
struct CircleChecks {
    /// A rule that others can ask for.
    private enum Rule: Hashable {
        case criterion(CriterionKey)
        case appraisal(AppraisalKey)
        case scheme(SchemeKey)

        var name: Phrase {
            switch self {
            case .criterion(let key): "\(key)"
            case .appraisal(let key): "the appraisal \(key)"
            case .scheme(let key): "the scheme \(key)"
            }
        }
    }

    private let rules: Rules
    private let complaints: ComplaintList
    private let appraisals: Set<String>

    init(_ rules: Rules, _ complaints: ComplaintList) {
        self.rules = rules
        self.complaints = complaints
        appraisals = Set(rules.appraisals.map(\.key.text))
            .subtracting(rules.facts.map(\.key.text))
    }

    func run() {
        var asked: [Rule: [Rule]] = [:]
        var places: [(rule: Rule, clause: Clause)] = []
        for criterion in rules.screening?.criteria ?? [] {
            asked[.criterion(criterion.key)] = criterion.when.all.flatMap(asks)
            places.append((.criterion(criterion.key), criterion.clause))
        }
        for appraisal in rules.appraisals {
            let formulas = appraisal.items.compactMap { item -> Formula? in
                if case .formula(let formula) = item.points { formula } else { nil }
            }
            asked[.appraisal(appraisal.key)] =
                appraisal.conditions.flatMap(asks) + formulas.flatMap(asks)
            places.append((.appraisal(appraisal.key), appraisal.clause))
        }
        for scheme in rules.acceptance?.schemes ?? [] {
            asked[.scheme(scheme.key)] =
                scheme.conditions.flatMap(\.all).flatMap(asks) + scheme.formulas.flatMap(asks)
            places.append((.scheme(scheme.key), scheme.clause))
        }
        for (rule, clause) in places { check(rule, clause, asked) }
    }

    private func check(_ rule: Rule, _ clause: Clause, _ asked: [Rule: [Rule]]) {
        var seen: Set<Rule> = []
        var next = asked[rule] ?? []
        while let other = next.popLast() {
            if other == rule {
                let expected: Phrase =
                    if case .criterion = rule {
                        "criteria that do not ask each other"
                    } else {
                        "rules that do not ask each other"
                    }
                complaints.add(
                    clause.file, clause.line, clause.path, expected: expected,
                    got: "a circle through \(rule.name)")
                return
            }
            if seen.insert(other).inserted { next += asked[other] ?? [] }
        }
    }

    private func asks(_ condition: Condition) -> [Rule] {
        switch condition.kind {
        case .criterion(let key): [.criterion(key)]
        case .grade(let test): [.appraisal(test.appraisal)]
        case .acceptance(let test): [.scheme(test.scheme)]
        case .value(let formula, _, _): asks(formula)
        case .fact, .index, .all, .any, .not, .atLeast, .points, .below, .taken, .unanswered,
            .instrument, .listed, .during, .days:
            []
        }
    }

    private func asks(_ formula: Formula) -> [Rule] {
        formula.valueNames.filter(appraisals.contains).map { .appraisal(AppraisalKey($0)) }
    }
}
