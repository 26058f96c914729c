/// A share that must be reached: more than one half, at least two thirds. 过半数、三分之二以上
package struct Majority: Equatable, Sendable {
    package let numerator: Int
    package let denominator: Int
    /// More than the share; otherwise the share itself is enough.
    package let isMore: Bool

    /// - Returns: `nil` unless the share lies above nought and not above the whole.
    package init?(_ numerator: Int, of denominator: Int, isMore: Bool) {
        guard numerator > 0, denominator > 0, numerator <= denominator, denominator <= 1_000
        else { return nil }
        self.numerator = numerator
        self.denominator = denominator
        self.isMore = isMore
    }

    /// Whether a part of a whole reaches it, counted exactly. Nothing of nothing reaches nothing.
    package func isReached(by part: Int, of whole: Int) -> Bool {
        guard whole > 0 else { return false }
        return isMore
            ? part * denominator > whole * numerator : part * denominator >= whole * numerator
    }

    /// The fewest that reach it.
    ///
    /// - Parameter whole: unit: people, more than nought.
    package func least(of whole: Int) -> Int {
        let product = whole * numerator
        return isMore
            ? product / denominator + 1 : (product + denominator - 1) / denominator
    }
}
