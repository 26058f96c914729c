import CunceDomain

/// What is told by shorter periods than a rule is about: which of its parts count must be said, or
/// the last one alone would count without a word.
struct PeriodChecks {
    private let rules: Rules
    private let complaints: ComplaintList
    private let facts: [FactKey: FactKind]
    private let besides: [Condition]

    /// - Parameter besides: conditions that stand elsewhere in the pack.
    init(_ rules: Rules, _ complaints: ComplaintList, besides: [Condition]) {
        self.rules = rules
        self.complaints = complaints
        self.besides = besides
        facts = rules.factKinds
    }

    func run() {
        for appraisal in rules.appraisals { check(appraisal) }
        for scheme in rules.pay { check(scheme) }
        for condition in rules.conditionsWithoutPeriod + besides.flatMap(\.all) {
            if case .value(let formula, _, let within) = condition.kind {
                checkTogether(formula, within, condition.clause)
            }
        }
        for (formula, clause) in rules.acceptance?.formulas ?? [] {
            checkTogether(formula, nil, clause)
        }
    }

    private func check(_ appraisal: Appraisal) {
        for item in appraisal.items {
            switch item.points {
            case .formula(let formula): check(formula, in: appraisal.each, item.clause)
            case .given: break
            case .raters(let raters):
                for rater in raters { check(rater.fact, in: appraisal.each, item.clause) }
            }
        }
        for condition in appraisal.conditions { check(condition, in: appraisal.each) }
        if let fact = appraisal.gradeFrom { check(fact, in: appraisal.each, appraisal.clause) }
    }

    private func check(_ scheme: PayScheme) {
        let own = Set(scheme.inputs.map(\.name) + scheme.lines.map(\.key.text))
        for input in scheme.inputs where !input.isWhenStated {
            guard case .fact(let key, _) = input.value, let each = each(of: key.text),
                each.isShorter(than: scheme.each)
            else { continue }
            complaints.add(
                input.clause,
                expected: """
                    in: which period of it is meant; or an amount with sum, average, lowest, \
                    highest or last of it
                    """, got: told(key.text, each))
        }
        for line in scheme.lines {
            for formula in line.formulas {
                check(formula, in: scheme.each, line.clause, besides: own)
            }
            for condition in line.when?.all ?? [] { check(condition, in: scheme.each) }
            if case .grades(let key, _) = line.amount, let each = each(of: key.text) {
                guard each.isShorter(than: scheme.each) else { continue }
                complaints.add(
                    line.clause, expected: "an appraisal of a whole \(scheme.each.rawValue)",
                    got: told(key.text, each))
            }
        }
    }

    /// Raters and grades take one value.
    private func check(_ key: FactKey, in period: Period.Unit, _ clause: Clause) {
        guard let each = facts[key]?.each, each.isShorter(than: period) else { return }
        complaints.add(
            clause, expected: "a fact told for a whole \(period.rawValue)",
            got: told(key.text, each))
    }

    private func check(_ condition: Condition, in period: Period.Unit) {
        let named: (name: String, each: Period.Unit?)?
        switch condition.kind {
        case .fact(let test):
            let isSaid =
                test.isWhenStated || test.over != nil || test.running > 1 || test.counted != nil
            named = isSaid ? nil : (test.fact.text, facts[test.fact]?.each)
        case .grade(let test):
            let isSaid = test.isWhenStated || test.running > 1 || test.counted != nil
            named =
                isSaid ? nil : (test.appraisal.text, rules.appraisal(test.appraisal)?.each)
        case .index(let test):
            let isSaid = test.isWhenStated || test.over != nil || test.running > 1
            named = isSaid ? nil : (test.index.text, rules.index(test.index)?.each)
        case .value(let formula, _, let within):
            check(formula, in: period, condition.clause)
            checkWindow(formula, within, condition.clause)
            return
        case .criterion, .all, .any, .not, .atLeast, .points, .below, .taken, .unanswered,
            .instrument, .acceptance, .listed, .during, .days:
            return
        }
        guard let (name, each) = named, let each, each.isShorter(than: period) else { return }
        complaints.add(
            condition.clause,
            expected: """
                in, running, take with over, or times with within: which of its periods count in a \
                \(period.rawValue)
                """, got: told(name, each))
    }

    private func check(
        _ formula: Formula, in period: Period.Unit, _ clause: Clause,
        besides own: Set<String> = []
    ) {
        for name in formula.names where !own.contains(name) {
            guard let each = each(of: name), each.isShorter(than: period) else { continue }
            complaints.add(clause, expected: parts(in: period), got: told(name, each))
        }
    }

    /// A formula that stands in no period: names beside each other are of one, sums need a time.
    private func checkTogether(_ formula: Formula, _ within: Window?, _ clause: Clause) {
        let told = formula.names.compactMap { name in each(of: name).map { (name, $0) } }
        let longest = told.max { $0.1.isShorter(than: $1.1) }?.1
        for (name, each) in told {
            guard let longest, each.isShorter(than: longest) else { continue }
            complaints.add(clause, expected: parts(in: longest), got: self.told(name, each))
        }
        if within == nil, let part = formula.parts.first(where: { $0.take != nil }) {
            complaints.add(
                clause, expected: "within: in which time the periods of \(part.name) count",
                got: "none")
        }
        checkWindow(formula, within, clause)
    }

    /// Events beside it count in the whole time.
    private func checkWindow(_ formula: Formula, _ within: Window?, _ clause: Clause) {
        guard let within else { return }
        for name in formula.names {
            guard let each = each(of: name), each.mostDays < within.leastDays else { continue }
            complaints.add(
                clause,
                expected: """
                    sum, average, lowest, highest or last of it in brackets: which of its periods \
                    within that time count
                    """, got: told(name, each))
        }
    }

    private func each(of name: String) -> Period.Unit? {
        if let fact = facts[FactKey(name)] { return fact.each }
        return rules.appraisal(AppraisalKey(name))?.each
    }

    private func parts(in period: Period.Unit) -> Phrase {
        """
        sum, average, lowest, highest or last of it in brackets: which of its periods count in a \
        \(period.rawValue)
        """
    }

    private func told(_ name: String, _ each: Period.Unit) -> Phrase {
        "\(name), told by \(each.rawValue)"
    }
}

extension Window {
    /// What the shortest of it has.
    fileprivate var leastDays: Int {
        switch self {
        case .period(let unit, _): unit.mostDays
        case .span(let span):
            switch span.unit {
            case .days: span.count
            case .workingDays: span.count * 7 / 5
            case .weeks: span.count * 7
            case .months: span.count * 30
            case .years: span.count * 365
            }
        }
    }
}

extension Rules {
    /// Conditions but those of appraisals and pay, which are of a period.
    fileprivate var conditionsWithoutPeriod: [Condition] {
        let ofPeriods = Set(
            (appraisals.flatMap(\.conditions)
                + pay.flatMap { $0.lines.flatMap { $0.when?.all ?? [] } }).map(\.clause))
        return conditions.filter { !ofPeriods.contains($0.clause) }
    }
}
