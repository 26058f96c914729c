/// A number that jumped: not wrong, but worth a question before it is believed.
package enum FactDoubt {
    /// Whether the change from the period before is larger than a pack's bound.
    ///
    /// - Parameter bound: for shares the difference of the two, for numbers and sums the
    ///   difference as a part of the one before; from nought every change is a jump.
    package static func isJump(
        from before: Rational, to now: Rational, of shape: FactKind.Shape, above bound: Rational
    ) -> Bool {
        let change = now - before
        let size = change.isNegative ? -change : change
        if case .share = shape { return size > bound }
        guard let part = size.divided(by: before.isNegative ? -before : before) else {
            return !size.isZero
        }
        return part > bound
    }
}
