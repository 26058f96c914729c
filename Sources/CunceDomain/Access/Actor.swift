/// Who asks: a person on a post, with what the post stands for and where.
///
/// A person with two posts acts under one of them at a time. Whoever must differ (proposer,
/// decider, assessor) is compared by `person`, never by post or account (product principle 9).
package struct Actor: Equatable, Sendable {
    package let person: PersonID
    package let post: PostID
    package let role: RoleKey
    package let standing: Standing
    /// Path of the division the post belongs to, such as `/1/35/`: it reaches everything below.
    package let path: String

    package init(
        person: PersonID, post: PostID, role: RoleKey, standing: Standing, path: String
    ) {
        self.person = person
        self.post = post
        self.role = role
        self.standing = standing
        self.path = path
    }
}
