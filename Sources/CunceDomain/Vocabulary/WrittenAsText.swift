/// A value that entries and commands hold as one line of text.
package protocol WrittenAsText: Codable, CustomStringConvertible {
    /// What is expected where it cannot be read, such as `a day such as 2026-11-23`.
    static var expected: String { get }

    /// Reads what `description` writes; `nil` for anything else.
    init?(_ text: String)
}

extension WrittenAsText {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Self(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "expected \(Self.expected), got \(text)")
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
