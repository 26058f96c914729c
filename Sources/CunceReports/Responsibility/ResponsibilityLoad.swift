package import CunceDomain
package import CunceStore

/// What one post carries in one link: told so that it can be lowered, in the programme's order
/// and never by amount.
package struct ResponsibilityLoad: Equatable, Sendable {
    package let post: PostID
    package let slot: LinkSlotKey
    package let villages: [DivisionRow]
    /// Villages one holder can carry, by the programme.
    package let most: Int
    /// The entries of the links.
    package let entries: [Int]

    package var isTooMuch: Bool { villages.count > most }
}
