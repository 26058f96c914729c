import CunceDomain

/// The names a post goes by in tables: role and designation, in either language, with or without
/// the division before them.
struct PostNames {
    private let roles: [RoleKey: Label]

    init(_ programme: Programme) {
        roles = Dictionary(programme.roles.map { ($0.key, $0.label) }) { first, _ in first }
    }

    /// - Parameter division: the name of a division.
    func posts(
        called name: String, of roster: Roster, division: (DivisionID) throws -> String?
    ) throws -> [PostID] {
        let wanted = Self.plain(name)
        var found: [PostID] = []
        var byPlace: [PostID] = []
        for post in roster.posts.values {
            let names = Language.allCases.map { label(post, $0) }
            if names.contains(where: { Self.plain($0) == wanted }) { found.append(post.id) }
            guard names.contains(where: { wanted.hasSuffix(Self.plain($0)) }),
                let place = try division(post.division)
            else { continue }
            if names.contains(where: { Self.plain(place + $0) == wanted }) {
                byPlace.append(post.id)
            }
        }
        return (byPlace.isEmpty ? found : byPlace).sorted()
    }

    private func label(_ post: Post, _ language: Language) -> String {
        let role = roles[post.role]?.text(in: language) ?? post.role.text
        return role + Designation.text(post.designation, in: language)
    }

    private static func plain(_ name: String) -> String {
        String(name.lowercased().filter { !$0.isWhitespace })
    }
}
