/// What a huddle gave somebody to do that belongs to no village: one post, one day. 会上交办
package struct HuddleErrand: Codable, Equatable, Sendable {
    package let owner: PostID
    package let due: CivilDate

    package init(owner: PostID, due: CivilDate) {
        self.owner = owner
        self.due = due
    }
}
