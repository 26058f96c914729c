/// Why the roster is not changed.
package enum RosterRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    /// The pack has no such role.
    case unknownRole(RoleKey)
    case unknownDivision
    case unknownPost
    case unknownPerson
    case postExists
    /// Somebody holds it; they leave first.
    case postIsHeld
    case postIsVacant
    case leavesBeforeTaking(from: CivilDate)
}
