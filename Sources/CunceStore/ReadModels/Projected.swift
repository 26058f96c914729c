package import CunceDomain

/// A state whose stream shows up in lists and boards.
package protocol Projected: Aggregate where Event: StoredEvent {
    /// The rows to write when a stream moves from one state to the next.
    static func changes(from old: Self, to new: Self) -> RowChanges
    /// Every table the rows go into.
    static var shapes: [TableShape] { get }
}
