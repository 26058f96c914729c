/// What must be so where a condition must not hold.
extension Condition {
    /// The same question with its line turned, such as at least for below; the condition as what
    /// must not be where no question says that.
    package var opposite: Condition {
        if case .not(let inner) = kind { return inner }
        return turned.map { Condition($0, clause: clause) } ?? Condition(.not(self), clause: clause)
    }

    private var turned: Kind? {
        switch kind {
        case .fact(let test): test.opposite.map { .fact($0) }
        case .value(let formula, let comparisons, nil):
            comparisons.opposite.map { .value(formula, $0, within: nil) }
        case .index(let test): test.opposite.map { .index($0) }
        case .points(let points, let comparisons):
            comparisons.opposite.map { .points(points, $0) }
        case .below(let below):
            below.comparisons.opposite.map {
                .below(
                    UnitsBelow(
                        kind: below.kind, among: below.among, when: below.when, comparisons: $0,
                        isShare: below.isShare, since: below.since))
            }
        default: nil
        }
    }
}

extension FactTest {
    /// Of several periods, or of any of several posts, the opposite is no question of the same kind.
    fileprivate var opposite: FactTest? {
        guard running == 1, counted == nil, role == nil else { return nil }
        let turned: Question? =
            switch question {
            case .holds: .holdsNot
            case .holdsNot: .holds
            case .number(let comparisons): comparisons.opposite.map { .number($0) }
            case .change(let comparisons): comparisons.opposite.map { .change($0) }
            case .growth(let comparisons): comparisons.opposite.map { .growth($0) }
            case .besideMean(let comparisons, let among, let measured):
                comparisons.opposite.map { .besideMean($0, among, of: measured) }
            default: nil
            }
        return turned.map {
            FactTest(
                fact: fact, question: $0, when: when, isWhenStated: isWhenStated, over: over,
                clause: clause)
        }
    }
}

extension IndexTest {
    fileprivate var opposite: IndexTest? {
        guard running == 1, case .number(let comparisons) = question else { return nil }
        return comparisons.opposite.map {
            IndexTest(
                index: index, measure: measure, question: .number($0), when: when,
                isWhenStated: isWhenStated, over: over)
        }
    }
}

extension [Comparison] {
    /// Between two lines, the opposite is outside of them: no list of lines says that.
    fileprivate var opposite: [Comparison]? {
        guard count == 1, let one = first else { return nil }
        let relation: Comparison.Relation =
            switch one.relation {
            case .above: .atMost
            case .below: .atLeast
            case .atLeast: .below
            case .atMost: .above
            }
        return [
            Comparison(
                relation, one.threshold, isPercentage: one.isPercentage, clause: one.clause)
        ]
    }
}
