/// Why a link is not changed.
package enum LinkRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    case unknownSlot(LinkSlotKey)
    /// The pack asks this link of other kinds of places.
    case notOfKind(LinkSlotKey)
    case unknownPost(PostID)
    /// The pack gives this slot to other roles.
    case roleMayNotHold(LinkSlotKey, allowed: [RoleKey])
    case alreadyLinked
    /// As many hold it as the pack allows; end one first.
    case slotIsFull(LinkSlotKey, max: Int)
    case notLinked
    case endsBeforeItBegan(from: CivilDate)
    case termBeforeItBegan(from: CivilDate)
    case termUnchanged
    /// More than ten years ahead: a slip of the pen.
    case termTooFar(CivilDate)
}
