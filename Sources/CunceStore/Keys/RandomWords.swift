import Crypto

/// Secrets from the system's generator: session tokens, one-time codes, ids of deeds.
package enum RandomWords {
    /// Without letters that are taken for one another on paper: no i, l, o, u.
    static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    /// - Parameter letters: five bits each.
    package static func word(letters: Int) -> String {
        let secret = SymmetricKey(size: SymmetricKeySize(bitCount: letters * 8))
        return secret.withUnsafeBytes { bytes in
            String(decoding: bytes.map { alphabet[Int($0 & 31)] }, as: UTF8.self)
        }
    }

    /// A one-time code as it is printed: three groups of four, sixty bits.
    package static func slipCode() -> String {
        let word = word(letters: 12).uppercased()
        let groups = stride(from: 0, to: 12, by: 4).map { word.dropFirst($0).prefix(4) }
        return groups.joined(separator: "-")
    }

    /// What somebody typed for a code: upper case, without the dashes and spaces of the print.
    package static func normalised(_ typed: String) -> String {
        String(typed.uppercased().filter { $0.isLetter || $0.isNumber })
    }
}
