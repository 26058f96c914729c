package import BigInt

/// An exact fraction. All arithmetic of the programme language is done with it: a threshold is
/// compared with what was measured, never with what is displayed.
///
/// Shape: lowest terms, denominator above nought; as large as it has to be.
package struct Rational: Hashable, Sendable {
    package let numerator: BigInt
    package let denominator: BigInt

    /// - Parameter denominator: not nought.
    package init(_ numerator: BigInt, _ denominator: BigInt) {
        precondition(!denominator.isZero, "a fraction over nought")
        let common = numerator.greatestCommonDivisor(with: denominator)
        let sign: BigInt = denominator.signum() < 0 ? -1 : 1
        if common == 1 || common.isZero {
            self.numerator = sign * numerator
            self.denominator = sign * denominator
        } else {
            self.numerator = sign * (numerator / common)
            self.denominator = sign * (denominator / common)
        }
    }

    package init(_ whole: Int) {
        numerator = BigInt(whole)
        denominator = 1
    }

    package init(_ numerator: Int, over denominator: Int) {
        self.init(BigInt(numerator), BigInt(denominator))
    }

    package static let zero = Rational(0)
    package static let one = Rational(1)

    package var isZero: Bool { numerator.isZero }
    package var isWhole: Bool { denominator == 1 }
    package var isNegative: Bool { numerator.signum() < 0 }

    /// The whole number, where it is one that an `Int` holds.
    package var whole: Int? { isWhole ? Int(exactly: numerator) : nil }
}

extension Rational: Comparable {
    package static func < (left: Rational, right: Rational) -> Bool {
        left.numerator * right.denominator < right.numerator * left.denominator
    }
}

extension Rational {
    package static func + (left: Rational, right: Rational) -> Rational {
        Rational(
            left.numerator * right.denominator + right.numerator * left.denominator,
            left.denominator * right.denominator)
    }

    package static func - (left: Rational, right: Rational) -> Rational { left + -right }

    package static prefix func - (value: Rational) -> Rational {
        Rational(-value.numerator, value.denominator)
    }

    package static func * (left: Rational, right: Rational) -> Rational {
        Rational(left.numerator * right.numerator, left.denominator * right.denominator)
    }

    /// `nil` over nought.
    package func divided(by other: Rational) -> Rational? {
        guard !other.isZero else { return nil }
        return Rational(numerator * other.denominator, denominator * other.numerator)
    }
}
