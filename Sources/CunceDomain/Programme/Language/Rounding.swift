package import BigInt

/// How a number becomes a whole one; a pack names it wherever something is rounded.
package enum Rounding: String, CaseIterable, Codable, Sendable {
    /// Towards larger numbers.
    case up
    /// Towards smaller numbers.
    case down
    /// To the nearest; a half away from nought. 四舍五入
    case halfUp = "half-up"
    /// To the nearest; a half to the even neighbour.
    case halfEven = "half-even"
}

extension Rational {
    /// The whole number of steps, such as 1 for whole ones or 1/10 for one decimal, as a multiple
    /// of the step.
    ///
    /// - Parameter step: above nought.
    package func rounded(_ rounding: Rounding, to step: Rational = .one) -> Rational {
        let scaled = Rational(numerator * step.denominator, denominator * step.numerator)
        return Rational(scaled.whole(rounding), 1) * step
    }

    /// The whole number of it.
    package func whole(_ rounding: Rounding) -> BigInt {
        var (below, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
        if rest.signum() < 0 {
            below -= 1
            rest += denominator
        }
        guard !rest.isZero else { return below }
        let twice = rest * 2
        switch rounding {
        case .up: return below + 1
        case .down: return below
        case .halfUp:
            if twice == denominator { return isNegative ? below : below + 1 }
            return twice > denominator ? below + 1 : below
        case .halfEven:
            if twice == denominator { return below.isMultiple(of: 2) ? below : below + 1 }
            return twice > denominator ? below + 1 : below
        }
    }
}

extension BigInt {
    fileprivate func isMultiple(of other: BigInt) -> Bool { (self % other).isZero }
}
