/// Two parts of one matter that one person may not both play (product principle 9).
///
/// Compared as persons, not as posts or accounts.
package struct DifferentPeople: Equatable, Sendable {
    package let one: Part
    package let other: Part

    package init(one: Part, other: Part) {
        self.one = one
        self.other = other
    }
}
