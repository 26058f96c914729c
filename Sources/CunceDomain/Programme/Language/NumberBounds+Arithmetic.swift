/// What is made from numbers that lie between two ends lies between two ends itself.
///
/// Ends may come out wider than what is possible, where one number stands twice in a formula, and
/// never narrower.
extension NumberBounds {
    /// From nought to one: a share, or whether something holds.
    static let share = NumberBounds(low: .zero, high: .one)

    /// A count: nought or more.
    static let count = NumberBounds(low: .zero, high: nil)

    static prefix func - (value: NumberBounds) -> NumberBounds {
        NumberBounds(low: value.high.map { -$0 }, high: value.low.map { -$0 })
    }

    static func - (left: NumberBounds, right: NumberBounds) -> NumberBounds { left + -right }

    static func * (left: NumberBounds, right: NumberBounds) -> NumberBounds {
        // What may be anything, or may not be at all, is not made nought by a factor of nought.
        guard left != .none, right != .none else { return .none }
        let ends = [End.low(left.low), .high(left.high)].flatMap { one in
            [End.low(right.low), .high(right.high)].map { one * $0 }
        }
        return NumberBounds(low: ends.min()?.finite, high: ends.max()?.finite)
    }

    /// `nil` where it may be over nought: then nobody can say that there is a number at all.
    func divided(by other: NumberBounds) -> NumberBounds? {
        func over(_ value: Rational?) -> Rational? {
            guard let value else { return .zero }
            return Rational.one.divided(by: value)
        }
        let isAbove = other.low.map { $0 > .zero } ?? false
        let isBelow = other.high.map { $0 < .zero } ?? false
        guard isAbove || isBelow else { return nil }
        return self * NumberBounds(low: over(other.high), high: over(other.low))
    }

    var magnitude: NumberBounds {
        if let low, low >= .zero { return self }
        if let high, high <= .zero { return -self }
        return NumberBounds(
            low: .zero, high: low.flatMap { low in high.map { max(-low, $0) } })
    }

    /// - Parameter all: at least one.
    static func lowest(_ all: [NumberBounds]) -> NumberBounds {
        let lows = all.compactMap(\.low)
        return NumberBounds(
            low: lows.count == all.count ? lows.min() : nil, high: all.compactMap(\.high).min())
    }

    /// - Parameter all: at least one.
    static func highest(_ all: [NumberBounds]) -> NumberBounds {
        let highs = all.compactMap(\.high)
        return NumberBounds(
            low: all.compactMap(\.low).max(), high: highs.count == all.count ? highs.max() : nil)
    }

    /// Where it may be one or another.
    static func either(_ all: [NumberBounds]) -> NumberBounds {
        NumberBounds(low: lowest(all).low, high: highest(all).high)
    }

    /// An end of a multiplication: a number, or further than any.
    private enum End: Comparable {
        case below
        case number(Rational)
        case above

        static func low(_ value: Rational?) -> End { value.map { .number($0) } ?? .below }

        static func high(_ value: Rational?) -> End { value.map { .number($0) } ?? .above }

        var finite: Rational? { if case .number(let value) = self { value } else { nil } }

        private var sign: Int {
            switch self {
            case .below: -1
            case .number(let value): value.isZero ? 0 : value.isNegative ? -1 : 1
            case .above: 1
            }
        }

        static func * (left: End, right: End) -> End {
            if case .number(let one) = left, case .number(let other) = right {
                return .number(one * other)
            }
            switch left.sign * right.sign {
            case 0: return .number(.zero)
            case 1...: return .above
            default: return .below
            }
        }
    }
}

extension Formula {
    /// Between which ends its value lies; `nil` where it may have none.
    ///
    /// - Parameters:
    ///   - names: between which ends a name lies.
    ///   - counts: between which ends a counter lies.
    package func bounds(
        _ names: (String) -> NumberBounds,
        counts: (Counter) -> NumberBounds = { _ in .none }
    ) -> NumberBounds? {
        Self.bounds(root, names, counts)
    }

    private static func bounds(
        _ node: Node, _ names: (String) -> NumberBounds, _ counts: (Counter) -> NumberBounds
    ) -> NumberBounds? {
        func both(
            _ left: Node, _ right: Node, _ join: (NumberBounds, NumberBounds) -> NumberBounds?
        ) -> NumberBounds? {
            guard let left = bounds(left, names, counts), let right = bounds(right, names, counts)
            else { return nil }
            return join(left, right)
        }
        switch node {
        case .number(let number): return NumberBounds(number)
        case .name(let name): return names(name)
        case .counted(let counter): return counts(counter)
        case .negated(let inner): return bounds(inner, names, counts).map { -$0 }
        case .added(let left, let right): return both(left, right) { $0 + $1 }
        case .subtracted(let left, let right): return both(left, right) { $0 - $1 }
        case .multiplied(let left, let right): return both(left, right) { $0 * $1 }
        case .divided(let left, let right): return both(left, right) { $0.divided(by: $1) }
        case .call(let function, let inner):
            let parts = inner.compactMap { bounds($0, names, counts) }
            guard parts.count == inner.count, let first = parts.first else { return nil }
            switch function {
            case .min: return .lowest(parts)
            case .max: return .highest(parts)
            case .abs: return first.magnitude
            case .roundUp: return first.map { $0.rounded(.up) }
            case .roundDown: return first.map { $0.rounded(.down) }
            case .roundHalfUp: return first.map { $0.rounded(.halfUp) }
            }
        }
    }
}

extension FactKind.Shape {
    /// Between which ends its number lies while nobody has told it.
    var ends: NumberBounds {
        switch self {
        case .share, .judgement, .state: .share
        case .event: .count
        case .number, .money, .choice: .none
        }
    }
}
