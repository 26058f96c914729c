/// Between which ends a number lies that is not known; `nil` for an end that nobody can tell.
package struct NumberBounds: Equatable, Sendable {
    package let low: Rational?
    package let high: Rational?

    package static let none = NumberBounds(low: nil, high: nil)

    /// One number, known.
    package init(_ value: Rational) { self.init(low: value, high: value) }

    package init(low: Rational?, high: Rational?) {
        self.low = low
        self.high = high
    }

    /// The number itself, where only one is left.
    var only: Rational? { low.flatMap { $0 == high ? $0 : nil } }

    /// What becomes of it where every number becomes another and none overtakes another.
    func map(_ change: (Rational) -> Rational) -> NumberBounds {
        NumberBounds(low: low.map(change), high: high.map(change))
    }

    func times(_ weight: Rational) -> NumberBounds {
        let ends = map { $0 * weight }
        return weight.isNegative ? NumberBounds(low: ends.high, high: ends.low) : ends
    }

    static func + (left: NumberBounds, right: NumberBounds) -> NumberBounds {
        func sum(_ left: Rational?, _ right: Rational?) -> Rational? {
            left.flatMap { left in right.map { left + $0 } }
        }
        return NumberBounds(low: sum(left.low, right.low), high: sum(left.high, right.high))
    }
}

extension [Comparison] {
    /// What all of them say of a number that is somewhere from one end to the other.
    func verdict(of number: NumberBounds) -> Finding.Verdict {
        let verdicts = map { $0.verdict(of: number) }
        if verdicts.contains(.no) { return .no }
        return verdicts.contains(.open) ? .open : .yes
    }
}

extension Comparison {
    /// Each relation by itself changes its answer once at most, so that the ends decide.
    fileprivate func verdict(of number: NumberBounds) -> Finding.Verdict {
        switch relation {
        case .above, .atLeast:
            if let low = number.low, holds(for: low) { return .yes }
            if let high = number.high, !holds(for: high) { return .no }
        case .below, .atMost:
            if let high = number.high, holds(for: high) { return .yes }
            if let low = number.low, !holds(for: low) { return .no }
        }
        return .open
    }
}
