/// Why somebody may not do what was asked.
package enum AccessRefusal: Error, Equatable, Sendable {
    /// The post has no such permission here.
    case notAllowed(Action)
    /// The pack gives this decision to other posts.
    case decidedByOthers([RoleKey])
}
