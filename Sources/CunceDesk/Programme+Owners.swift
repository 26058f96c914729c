import CunceDomain
import CunceStore

extension Programme {
    /// Whether work of a town or village can be given to a post: whether whoever is on it sees
    /// what lies there.
    func canOwnWork(_ post: Post?, of ground: Access.Ground, at path: String) -> Bool {
        guard let post, let role = role(post.role) else { return false }
        return Access.canOwnWork(
            role.standing, of: ground, isAround: DivisionPath(path).ids.contains(post.division))
    }
}
