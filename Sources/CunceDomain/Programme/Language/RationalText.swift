import BigInt

extension Rational {
    /// Longest number a pack or a table may hold, in characters.
    static let longest = 40

    /// Reads `12`, `-3`, `33.3`, `2/3` and `60 %`; no grouping, no exponent.
    ///
    /// `60 %` is 3/5. `nil` for anything else.
    package init?(_ text: some StringProtocol) {
        var rest = Substring(text)
        guard rest.utf8.count <= Self.longest else { return nil }
        let isPercent = rest.last == "%"
        if isPercent { rest = rest.dropLast().trimmingEnd() }
        guard let plain = Self.plain(rest) else { return nil }
        self = isPercent ? Rational(plain.numerator, plain.denominator * 100) : plain
    }

    private static func plain(_ text: Substring) -> Rational? {
        let isNegative = text.first == "-"
        guard let size = size(isNegative ? text.dropFirst() : text) else { return nil }
        return isNegative ? -size : size
    }

    /// Without a sign.
    private static func size(_ text: Substring) -> Rational? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 2 {
            guard let over = digits(parts[0]), let under = digits(parts[1]), !under.isZero
            else { return nil }
            return Rational(over, under)
        }
        let pieces = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(pieces.count), let whole = digits(pieces[0]) else { return nil }
        guard pieces.count == 2 else { return Rational(whole, 1) }
        guard let decimals = digits(pieces[1]) else { return nil }
        return Rational(whole, 1) + Rational(decimals, BigInt(10).power(pieces[1].utf8.count))
    }

    private static func digits(_ text: Substring) -> BigInt? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return BigInt(String(text))
    }

    /// With so many decimals, rounded as named: for people, never for comparing.
    package func text(decimals: Int, _ rounding: Rounding = .halfUp) -> String {
        let scaled = (self * Rational(BigInt(10).power(decimals), 1)).whole(rounding)
        let sign = scaled.signum() < 0 ? "-" : ""
        let digits = String(scaled.magnitude)
        guard decimals > 0 else { return sign + digits }
        let filled = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        return "\(sign)\(filled.dropLast(decimals)).\(filled.suffix(decimals))"
    }

    /// As short as it can be said exactly: `12`, `33.3`, or `1/3`.
    package var exactText: String {
        if isWhole { return String(numerator) }
        for decimals in 1...12 where (denominatorDivides(power: decimals)) {
            return text(decimals: decimals)
        }
        return "\(numerator)/\(denominator)"
    }

    /// A share as people read it: one decimal, half up.
    package var percentText: String {
        (self * Rational(100)).text(decimals: 1) + " %"
    }

    private func denominatorDivides(power: Int) -> Bool {
        (BigInt(10).power(power) % denominator).isZero
    }
}

extension Rational: CustomStringConvertible {
    package var description: String { exactText }
}

extension Substring {
    fileprivate func trimmingEnd() -> Substring {
        var rest = self
        while rest.last == " " { rest = rest.dropLast() }
        return rest
    }
}

extension Rational: WrittenAsText {
    package static let expected = "an exact number such as 3/4"
}
