/// Formulas over counts of which some can still rise.
extension Evaluation {
    func counted(
        by formula: Formula, for subject: SubjectKey, within window: Window?
    ) -> [Formula.Counter: Known] {
        Dictionary(
            formula.counters.map { ($0, count($0, for: subject, within: window)) }
        ) { first, _ in first }
    }

    /// The one value it has whatever the counts rise to; otherwise between which it lies.
    func value(
        of formula: Formula, _ values: [String: Rational], _ counted: [Formula.Counter: Known],
        _ missing: [MissingFact]
    ) -> Known {
        var ways: [[Formula.Counter: Rational]] = [[:]]
        for counter in formula.counters {
            guard let known = counted[counter], let steps = known.steps,
                ways.count * steps.count <= Self.mostWays
            else {
                return .missing((missing + counted.values.flatMap(\.facts)).eachOnce)
            }
            ways = ways.flatMap { way in
                steps.map { way.merging([counter: $0]) { $1 } }
            }
        }
        let found = ways.map { $0.handedInTogether(counted) }.map { way in
            formula.evaluated({ values[$0] }, counts: { way[$0] })
        }
        let numbers = found.compactMap { result in
            if case .success(let number) = result { number } else { nil }
        }
        let facts = (missing + counted.values.flatMap(\.facts)).eachOnce
        guard numbers.count == found.count, let low = numbers.min(), let high = numbers.max()
        else { return .missing(facts) }
        return low == high
            ? .number(low) : .missing(facts, NumberBounds(low: low, high: high))
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
