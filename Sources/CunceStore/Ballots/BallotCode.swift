import Crypto

/// A one-time code of a ballot as it is printed and typed: three groups of four, sixty bits. 测评码
package struct BallotCode: Hashable, Sendable {
    /// Twelve signs, without dashes.
    let letters: String

    /// A new one.
    package init() { letters = RandomWords.normalised(RandomWords.slipCode()) }

    /// What somebody typed: in any case and width, with any dashes and spaces; signs no code holds
    /// are taken for those they look like.
    ///
    /// - Returns: `nil` for what cannot be a code.
    package init?(typed: String) {
        let narrow = String(
            String.UnicodeScalarView(
                typed.unicodeScalars.map { scalar in
                    // Full-width signs, as Chinese keyboards give them.
                    (0xff01...0xff5e).contains(scalar.value)
                        ? Unicode.Scalar(scalar.value - 0xfee0) ?? scalar : scalar
                }))
        let letters = RandomWords.normalised(narrow).map { Self.meant[$0] ?? $0 }
        guard letters.count == 12, letters.allSatisfy(\.isASCII) else { return nil }
        self.letters = String(letters)
    }

    private static let meant: [Character: Character] = ["O": "0", "I": "1", "L": "1", "U": "V"]

    /// As it is printed. Example: `7K2M-9QXA-3TPF`.
    package var printed: String {
        stride(from: 0, to: 12, by: 4)
            .map { String(letters.dropFirst($0).prefix(4)) }.joined(separator: "-")
    }

    /// What is kept of it: of no use without the key, which goes when answers are counted.
    func digest(_ key: SymmetricKey) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(letters.utf8), using: key))
    }
}
