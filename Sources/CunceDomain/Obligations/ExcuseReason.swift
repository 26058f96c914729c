/// Why something that was owed need not have been done.
package enum ExcuseReason: String, CaseIterable, Codable, Sendable {
    case leave
    /// Somebody else stood in for the owner.
    case acting
    case roadClosed = "road-closed"
    case emergency
    /// Nobody held the post.
    case vacant
    /// Said in words.
    case other
}
