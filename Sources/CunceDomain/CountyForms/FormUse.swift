/// What is written into one column or cell of a county's form.
///
/// Shape, as written: `field:village`, `hand`, `text:…`, `open`.
package enum FormUse: Hashable, Sendable {
    /// What the journal says of this field, such as `village`.
    case field(String)
    /// Left empty, filled by hand.
    case hand
    /// Always these words.
    case text(String)
    /// Nobody has said yet: a column that came with a new file.
    case open

    package var text: String {
        switch self {
        case .field(let key): "field:\(key)"
        case .hand: "hand"
        case .text(let words): "text:\(words)"
        case .open: "open"
        }
    }

    /// `nil` for anything of another shape: for whatever comes from outside.
    package init?(checking text: String) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        switch (parts[0], parts.count == 2 ? String(parts[1]) : nil) {
        case ("field", let key?):
            let isKey = key.utf8.allSatisfy {
                (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2d
                    || $0 == 0x2e
            }
            guard isKey, (1...64).contains(key.utf8.count) else { return nil }
            self = .field(key)
        case ("hand", nil): self = .hand
        case ("text", let words?): self = .text(words)
        case ("open", nil): self = .open
        default: return nil
        }
    }
}

extension FormUse: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let use = Self(checking: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "no use of a form's column")
        }
        self = use
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
