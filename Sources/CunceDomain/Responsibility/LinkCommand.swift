/// What one may ask of the links of a village.
package enum LinkCommand: Codable, Equatable, Sendable {
    case link(LinkSlotKey, PostID, from: CivilDate)
    case end(LinkSlotKey, PostID, until: CivilDate, reason: String)
}
