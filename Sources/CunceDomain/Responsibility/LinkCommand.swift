/// What one may ask of the links of a village.
package enum LinkCommand: Codable, Equatable, Sendable {
    /// - Parameter term: the last day agreed beforehand, where one was.
    case link(LinkSlotKey, PostID, from: CivilDate, term: CivilDate? = nil)
    case setTerm(LinkSlotKey, PostID, term: CivilDate, reason: String)
    case end(LinkSlotKey, PostID, until: CivilDate, reason: String)
}
