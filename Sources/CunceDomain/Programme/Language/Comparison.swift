/// A number beside a threshold. 不低于、超过
package struct Comparison: Equatable, Sendable {
    package enum Relation: String, CaseIterable, Codable, Sendable {
        case above, below
        case atLeast = "at-least"
        case atMost = "at-most"
    }

    package let relation: Relation
    package let threshold: Rational
    /// Whether the pack writes it as a percentage: what it is compared with is a part of a whole.
    package let isPercentage: Bool
    package let clause: Clause

    package init(
        _ relation: Relation, _ threshold: Rational, isPercentage: Bool = false, clause: Clause
    ) {
        self.isPercentage = isPercentage
        self.relation = relation
        self.threshold = threshold
        self.clause = clause
    }

    package func holds(for value: Rational) -> Bool {
        switch relation {
        case .above: value > threshold
        case .below: value < threshold
        case .atLeast: value >= threshold
        case .atMost: value <= threshold
        }
    }
}
