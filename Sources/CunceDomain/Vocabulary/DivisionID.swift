/// A division's permanent id, ours, given once and never used again. 行政区划
///
/// Codes and names change and villages merge; the id does not (regulations: 12-digit codes follow
/// mergers, so a code is a dated fact about a division and not its name).
package struct DivisionID: Hashable, Sendable {
    /// 1 or more.
    package let number: Int

    package init(_ number: Int) { self.number = number }
}

extension DivisionID: Comparable {
    package static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

extension DivisionID: CustomStringConvertible {
    package var description: String { String(number) }
}

extension DivisionID: Codable {
    package init(from decoder: any Decoder) throws {
        number = try decoder.singleValueContainer().decode(Int.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(number)
    }
}
