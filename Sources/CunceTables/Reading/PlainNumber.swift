/// A decimal number as a file writes it, taken apart without floating point.
///
/// Shape: sign, digits, point, exponent; commas between thousands are passed over.
package struct PlainNumber: Equatable, Sendable {
    package let isNegative: Bool
    /// All digits without leading zeroes.
    private let digits: [UInt8]
    /// How many of them stand after the point; may be negative.
    private let scale: Int

    /// `nil` for what is no number, or one of more than 40 places.
    package init?(_ text: String) {
        var digits: [UInt8] = []
        var (scale, exponent) = (0, 0)
        var (isNegative, hasPoint, hasExponent, minusExponent, seen) =
            (false, false, false, false, false)
        for (index, byte) in text.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "-"), UInt8(ascii: "+"):
                if index == 0 {
                    isNegative = byte == UInt8(ascii: "-")
                } else if hasExponent, exponent == 0, !minusExponent {
                    minusExponent = byte == UInt8(ascii: "-")
                } else {
                    return nil
                }
            case UInt8(ascii: "."):
                guard !hasPoint, !hasExponent else { return nil }
                hasPoint = true
            case UInt8(ascii: ","):
                guard seen, !hasPoint, !hasExponent else { return nil }
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                guard seen, !hasExponent else { return nil }
                hasExponent = true
            case 0x30...0x39:
                if hasExponent {
                    exponent = exponent * 10 + Int(byte - 0x30)
                    guard exponent <= 400 else { return nil }
                } else {
                    seen = true
                    if hasPoint { scale += 1 }
                    if !digits.isEmpty || byte != 0x30 { digits.append(byte - 0x30) }
                    guard digits.count <= 40 else { return nil }
                }
            default: return nil
            }
        }
        guard seen else { return nil }
        self.isNegative = isNegative && !digits.isEmpty
        self.digits = digits
        self.scale = scale - (minusExponent ? -exponent : exponent)
    }

    /// Without what stands after the point; `nil` where it does not fit.
    package var whole: Int? { shifted(by: 0)?.value }

    /// The number times ten to the `places`, if nothing but noise stands behind: a file that
    /// holds binary fractions writes 0.1 as 0.10000000000000001.
    package func exact(places: Int) -> Int? {
        guard let (value, rest) = shifted(by: places) else { return nil }
        guard rest.contains(where: { $0 != 0 }) else { return value }
        // Seventeen digits are what a binary fraction holds; fifteen of them are certain.
        guard digits.count >= 15, rest.count >= 4 else { return nil }
        let head = rest.dropLast(2)
        if head.allSatisfy({ $0 == 0 }) { return value }
        if head.allSatisfy({ $0 == 9 }) { return isNegative ? value - 1 : value + 1 }
        return nil
    }

    /// Written out in full, the number times ten to the `tens`; `nil` where it has more than ten
    /// decimals that are no noise.
    package func decimal(tens: Int = 0) -> String? {
        for places in 0...10 {
            guard let value = exact(places: places + tens) else { continue }
            guard places > 0 else { return String(value) }
            let all = String(value.magnitude)
            let padded = String(repeating: "0", count: max(0, places + 1 - all.count)) + all
            return (value < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
        }
        return nil
    }

    func shifted(by places: Int) -> (value: Int, rest: [UInt8])? {
        let keep = digits.count - scale + places
        var value = 0
        for index in 0..<max(0, keep) {
            let digit = index < digits.count ? Int(digits[index]) : 0
            let (times, over) = value.multipliedReportingOverflow(by: 10)
            let (sum, more) = times.addingReportingOverflow(digit)
            guard !over, !more else { return nil }
            value = sum
            if digits.isEmpty { break }
        }
        let lead = [UInt8](repeating: 0, count: min(60, max(0, -keep)))
        let rest = lead + (keep < digits.count ? Array(digits[max(0, keep)...]) : [])
        return (isNegative ? -value : value, rest)
    }

    /// The digits of a whole number that the file holds in full; `nil` where digits may be lost.
    package var code: String? {
        guard !isNegative, let value = exact(places: 0), value < 1_000_000_000_000_000 else {
            return nil
        }
        return String(value)
    }
}
