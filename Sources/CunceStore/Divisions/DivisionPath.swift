package import CunceDomain

/// The ids from a root down to a division, as text: `/1/35/402/`.
///
/// Everything below a division, itself included, has a path from `text` up to, but not with,
/// `end` where texts compare byte by byte.
package struct DivisionPath: Hashable, Sendable {
    package let text: String

    package init(_ text: String) { self.text = text }

    /// The path with the closing slash replaced by the byte after it: `/1/35/4020`.
    package var end: String { String(text.dropLast()) + "0" }

    /// From the root down, the division itself last.
    package var ids: [DivisionID] {
        text.split(separator: "/").compactMap { Int($0).map { DivisionID($0) } }
    }

    package func contains(_ other: DivisionPath) -> Bool { other.text.hasPrefix(text) }
}
