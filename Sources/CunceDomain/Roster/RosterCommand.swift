/// What one may ask of the roster.
package enum RosterCommand: Codable, Equatable, Sendable {
    case openPost(PostID, role: RoleKey, division: DivisionID, designation: String)
    case takePost(PostID, PersonID, from: CivilDate)
    case leavePost(PostID, until: CivilDate)
}
