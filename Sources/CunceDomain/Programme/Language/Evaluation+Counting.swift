/// Formulas over counts of which some can still rise.
extension Evaluation {
    func counted(
        by formula: Formula, for subject: SubjectKey, within window: Window?
    ) -> [Formula.Counter: Known] {
        Dictionary(
            formula.counters.map { ($0, count($0, for: subject, within: window)) }
        ) { first, _ in first }
    }

    /// The one value it has whatever is not known and whatever the counts rise to; otherwise between
    /// which ends it lies.
    func value(
        of formula: Formula, _ values: [String: Known], _ counted: [Formula.Counter: Known]
    ) -> Known {
        let facts =
            (formula.names.flatMap { values[$0]?.facts ?? [] }
            + counted.values.flatMap(\.facts)).eachOnce
        let ends = { (name: String) in values[name]?.bounds ?? .none }
        guard let ways = ways(formula, counted) else {
            // What comes late comes: the count of the one bears on that of the other.
            let found =
                formula.countsLate
                ? nil : formula.bounds(ends, counts: { counted[$0]?.bounds ?? .none })
            return .missing(facts, found ?? .none)
        }
        let numbers = values.compactMapValues(\.bounds.only)
        let isKnown = formula.names.allSatisfy { numbers[$0] != nil }
        let found = ways.compactMap { way -> NumberBounds? in
            guard isKnown else {
                return formula.bounds(ends, counts: { way[$0].map { NumberBounds($0) } ?? .none })
            }
            guard
                case .success(let value) = formula.evaluated(
                    { numbers[$0] }, counts: { way[$0] })
            else { return nil }
            return NumberBounds(value)
        }
        // Over nought in one way, it may have no value at all.
        guard found.count == ways.count else { return .missing(facts) }
        let either = NumberBounds.either(found)
        return either.only.map { .number($0) } ?? .missing(facts, either)
    }

    /// Every way in which the counts can rise together; `nil` where nobody can tell.
    private func ways(
        _ formula: Formula, _ counted: [Formula.Counter: Known]
    ) -> [[Formula.Counter: Rational]]? {
        var ways: [[Formula.Counter: Rational]] = [[:]]
        for counter in formula.counters {
            guard let known = counted[counter], let steps = known.steps,
                ways.count * steps.count <= Self.mostWays
            else { return nil }
            ways = ways.flatMap { way in
                steps.map { way.merging([counter: $0]) { $1 } }
            }
        }
        return ways.map { $0.handedInTogether(counted) }
    }

    /// Of how many ways counts can rise each is tried.
    private static let mostWays = 500
}

extension Evaluation.Known {
    /// Every whole number a count may come to; `nil` where nobody can tell.
    fileprivate var steps: [Rational]? {
        if case .number(let value) = self { return [value] }
        guard let low = bounds.low, let high = bounds.high, let count = (high - low).whole,
            (0...500).contains(count)
        else { return nil }
        return (0...count).map { low + Rational($0) }
    }
}

extension [Formula.Counter: Rational] {
    /// What comes late comes: with each that does one more was handed in.
    fileprivate func handedInTogether(_ counted: [Formula.Counter: Evaluation.Known]) -> Self {
        var way = self
        for (counter, number) in self {
            guard case .paper(let key, .handedInLate) = counter,
                let sure = counted[counter]?.bounds.low,
                let handedIn = way[.paper(key, .handedIn)]
            else { continue }
            way[.paper(key, .handedIn)] = handedIn + number - sure
        }
        return way
    }
}

extension Formula {
    /// Whether it counts what came late beside what came at all.
    fileprivate var countsLate: Bool {
        counters.contains { if case .paper(_, .handedInLate) = $0 { true } else { false } }
            && counters.contains { if case .paper(_, .handedIn) = $0 { true } else { false } }
    }
}
