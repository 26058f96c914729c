/// What can be wrong with a text somebody typed.
package enum TextFault: Error, Equatable, Sendable {
    case missing
    /// Characters allowed, characters typed.
    case tooLong(limit: Int, length: Int)
    /// A control character or NUL, which no database and no paper can carry.
    case unreadable
}

/// The lengths a text may have; characters as a reader counts them.
package enum TextLimit {
    /// A title, a place, a name.
    package static let line = 100
    /// A sentence or two: a reason, a proof.
    package static let note = 500
    /// What somebody saw or what a meeting said.
    package static let account = 4_000
}

/// Takes a text as it was typed and gives it back without the white space around it.
///
/// - Throws: `missing` only where a text is asked for.
package func tidy(
    _ typed: String, limit: Int, required: Bool = true
) throws(TextFault) -> String {
    let text = typed.trimmingSpace()
    if text.isEmpty {
        if required { throw .missing }
        return ""
    }
    let unreadable = text.unicodeScalars.contains {
        ($0.value < 0x20 && $0 != "\n" && $0 != "\r" && $0 != "\t") || $0.value == 0x7f
    }
    if unreadable { throw .unreadable }
    let length = text.count
    if length > limit { throw .tooLong(limit: limit, length: length) }
    return text
}

extension String {
    /// Without spaces (the full-width one too) and line ends before and after.
    package func trimmingSpace() -> String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
