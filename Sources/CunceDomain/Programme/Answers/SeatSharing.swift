/// Shares places out by values. Exact: no remainder is rounded before it is compared.
struct SeatSharing {
    /// What each gets for sure, in the order of the values.
    let seats: [Int]
    /// What each would get if places could be parted, the fewest included.
    let due: [Rational]
    /// Places in `seats` of those with equal remainders of whom not all can get one more.
    let equals: [Int]
    /// How many of them get one more: people choose.
    let left: Int

    /// - Parameter values: none below nought counts as such. Where all are nought they count alike.
    /// - Returns: `nil` where there are not enough places for the fewest that everybody gets.
    init?(_ rule: SeatRule, among values: [Rational]) {
        let count = values.count
        guard rule.least * count <= rule.total, count > 0 else { return nil }
        let weights = Self.weights(values)
        switch rule.minimum {
        case .first:
            let shared = Self.largestRemainder(rule.total - rule.least * count, weights)
            seats = shared.seats.map { $0 + rule.least }
            due = shared.due.map { $0 + Rational(rule.least) }
            equals = shared.equals
            left = shared.left
        case .raise:
            let raised = Self.raised(rule, weights)
            let others = values.indices.filter { !raised.contains($0) }
            let shared = Self.largestRemainder(
                rule.total - rule.least * raised.count, others.map { weights[$0] })
            var seats = Array(repeating: rule.least, count: count)
            var due = Array(repeating: Rational(rule.least), count: count)
            for (place, other) in others.enumerated() {
                seats[other] = shared.seats[place]
                due[other] = shared.due[place]
            }
            self.seats = seats
            self.due = due
            equals = shared.equals.map { others[$0] }
            left = shared.left
        }
    }

    private static func weights(_ values: [Rational]) -> [Rational] {
        let weights = values.map { max($0, .zero) }
        return weights.allSatisfy(\.isZero) ? weights.map { _ in .one } : weights
    }

    /// Whoever is due less than the fewest; raising some leaves less for the others, so that more
    /// may have to be raised.
    private static func raised(_ rule: SeatRule, _ weights: [Rational]) -> Set<Int> {
        var raised: Set<Int> = []
        while raised.count < weights.count {
            let others = weights.indices.filter { !raised.contains($0) }
            let pool = Rational(rule.total - rule.least * raised.count)
            let sum = others.reduce(Rational.zero) { $0 + weights[$1] }
            let short = others.filter { other in
                let due = (pool * weights[other]).divided(by: sum) ?? .zero
                return due < Rational(rule.least)
            }
            // With nobody short it is settled; all of them short there are just enough places.
            if short.isEmpty { break }
            raised.formUnion(short)
        }
        return raised
    }

    private struct Shared {
        var seats: [Int]
        var due: [Rational]
        var equals: [Int] = []
        var left = 0
    }

    private static func largestRemainder(_ pool: Int, _ weights: [Rational]) -> Shared {
        let sum = weights.reduce(Rational.zero) { $0 + $1 }
        let due = weights.map { (Rational(pool) * $0).divided(by: sum) ?? .zero }
        var shared = Shared(seats: due.map { $0.rounded(.down).whole ?? 0 }, due: due)
        var left = pool - shared.seats.reduce(0, +)
        let remainders = zip(due, shared.seats).map { $0 - Rational($1) }
        let order = weights.indices.sorted {
            remainders[$0] == remainders[$1] ? $0 < $1 : remainders[$0] > remainders[$1]
        }
        var next = order[...]
        while left > 0, let first = next.first {
            let equals = next.prefix { remainders[$0] == remainders[first] }
            guard equals.count <= left else {
                shared.equals = Array(equals)
                shared.left = left
                return shared
            }
            for place in equals { shared.seats[place] += 1 }
            left -= equals.count
            next = next.dropFirst(equals.count)
        }
        return shared
    }
}
