/// What can be bound to a statement or read from a column. Both engines know just these four.
///
/// There is no boolean and no floating point: a flag is 0 or 1, money is fen, a share is
/// permille.
package enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case text(String)
    case bytes([UInt8])

    /// `null` for a missing text.
    package static func optional(_ text: String?) -> SQLValue { text.map(SQLValue.text) ?? .null }

    /// `null` for a missing number.
    package static func optional(_ number: Int?) -> SQLValue {
        number.map { .integer(Int64($0)) } ?? .null
    }

    package static func int(_ number: Int) -> SQLValue { .integer(Int64(number)) }
}
