/// Why a work group is not changed.
package enum GroupRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    case unknownPost(PostID)
    /// A group is the post of a work group that the pack lets help villages.
    case notAGroup
    /// Members are posts of work groups, resident cadres or departments of the town; the head of a
    /// group is in none.
    case mayNotJoin
    /// It is in a group already, perhaps in this one.
    case alreadyInAGroup(PostID)
    case notInTheGroup
    case leavesBeforeJoining(from: CivilDate)
}
