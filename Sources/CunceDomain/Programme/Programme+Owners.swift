/// Whom work can be given to, by the roles of a pack: the one rule for the desk, which refuses the
/// others, and for pages, which do not offer them.
extension Programme {
    /// Whether whoever is on a post sees work of a town or village that is given to it.
    ///
    /// - Parameters:
    ///   - post: `nil` for one nobody knows.
    ///   - path: of the town or village, such as `/1/35/402/`.
    package func canOwnWork(
        _ post: (some PlacedPost)?, of ground: Access.Ground, at path: String
    ) -> Bool {
        guard let post, let role = role(post.role) else { return false }
        return Access.canOwnWork(
            role.standing, of: ground, isAround: path.contains("/\(post.division)/"))
    }
}
