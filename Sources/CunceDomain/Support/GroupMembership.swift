/// One cadre in a work group, from when to when.
package struct GroupMembership: Equatable, Sendable {
    /// The post of the group's head, which stands for the group.
    package let group: PostID
    package let member: PostID
    package let from: CivilDate
    /// The last day; `nil` while it lasts.
    package internal(set) var until: CivilDate?
    package internal(set) var entries: [Int]
}
