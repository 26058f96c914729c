/// Why something that was owed need not have been done.
package enum ExcuseReason: String, CaseIterable, Codable, Sendable {
    case leave
    /// Somebody else stood in for the owner.
    case acting
    case roadClosed = "road-closed"
    case emergency
    /// Nobody held the post.
    case vacant
    /// The link changed hands in the period, so that nobody had all of it.
    case handedOver = "handed-over"
    /// Said in words.
    case other

    /// Whether it follows from the roster and the links, so that nobody types it in.
    package var isFromTheRoster: Bool { self == .vacant || self == .handedOver }
}
