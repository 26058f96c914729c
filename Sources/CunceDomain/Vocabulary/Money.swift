/// Reads sums of money as people type them: yuan with up to two decimals.
///
/// Held and compared as whole fen, one hundredth of a yuan; never as a fraction.
package enum Money {
    /// Fen: a hundred thousand million yuan, more than any county spends. Anything above is a slip
    /// of the pen.
    package static let most = 10_000_000_000_000

    /// What can be wrong with a sum.
    package enum Fault: Error, Equatable, Sendable {
        case missing
        case notANumber
        /// More than two decimals: there is nothing smaller than a fen.
        case tooFine
        /// Nought or less.
        case notPositive
        case tooLarge
    }

    /// Reads `120000`, `120,000`, `1200.5` or `1200.50`, full-width digits and separators too.
    ///
    /// - Returns: fen, from 1 to `most`.
    package static func read(_ typed: String) throws(Fault) -> Int {
        var text = plain(typed)
        guard !text.isEmpty else { throw .missing }
        let isNegative = text.hasPrefix("-")
        if isNegative { text.removeFirst() }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = parts.first, isGrouped(whole) else {
            throw .notANumber
        }
        let decimals = parts.count == 2 ? parts[1] : ""
        guard decimals.allSatisfy(\.isASCIIDigit), parts.count == 1 || !decimals.isEmpty else {
            throw .notANumber
        }
        guard decimals.count <= 2 else { throw .tooFine }
        let digits =
            whole.filter { $0 != "," } + decimals
            + String(repeating: "0", count: 2 - decimals.count)
        let significant = digits.drop { $0 == "0" }
        guard !isNegative, !significant.isEmpty else { throw .notPositive }
        guard significant.count <= 14, let fen = Int(significant), fen <= most else {
            throw .tooLarge
        }
        return fen
    }

    /// Whether a sum can be held.
    package static func isPossible(_ fen: Int) -> Bool { (1...most).contains(fen) }

    /// Without white space and the word for yuan; full-width signs as plain ones.
    private static func plain(_ typed: String) -> String {
        var text = ""
        for scalar in typed.unicodeScalars {
            switch scalar {
            case "０"..."９":
                text.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value - 0xff10 + 0x30)))
            case "，": text.append(",")
            case "．", "。": text.append(".")
            case "－", "−": text.append("-")
            case "元", "¥", "￥": continue
            default:
                if !scalar.properties.isWhitespace { text.unicodeScalars.append(scalar) }
            }
        }
        return text
    }

    /// Digits, with commas only where thousands are set apart.
    private static func isGrouped(_ whole: Substring) -> Bool {
        let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
        guard let first = groups.first, !first.isEmpty,
            groups.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) })
        else { return false }
        return groups.count == 1
            || (first.count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 })
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
