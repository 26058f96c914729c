/// Who owes what a cadence asks for.
package enum CadenceOwner: Hashable, Sendable {
    /// Whoever holds this link of a village owes it for that village.
    case link(LinkSlotKey)
    /// Every post of this role owes it for its division.
    case role(RoleKey)
}
