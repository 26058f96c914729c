/// Two posts of one person that should not be held together, and what says so. 兼任冲突
package struct Clash: Equatable, Sendable {
    package let one: PostID
    package let other: PostID
    package let ground: Ground

    package enum Ground: Equatable, Sendable {
        case law(LawClash)
        /// The programme's own list (`not-with`).
        case programme
    }
}

extension Roster {
    /// Every clash of posts that are held today, by the posts' ids.
    package func clashes(
        law: Law, role: (RoleKey) -> Role?
    ) -> [Clash] {
        let held = posts.values.filter { $0.holder != nil }.sorted { $0.id < $1.id }
        let byPerson = Dictionary(grouping: held) { $0.holder }
        return byPerson.values.flatMap { own in
            own.indices.flatMap { index in
                own[(index + 1)...].compactMap { clash(own[index], $0, law, role) }
            }
        }.sorted { ($0.one, $0.other) < ($1.one, $1.other) }
    }

    private func clash(
        _ one: Post, _ other: Post, _ law: Law, _ role: (RoleKey) -> Role?
    ) -> Clash? {
        guard one.division == other.division, let left = role(one.role),
            let right = role(other.role)
        else { return nil }
        if left.standing == .villageCadre, right.standing == .villageCadre,
            let found = law.clash(left.kind, right.kind)
        {
            return Clash(one: one.id, other: other.id, ground: .law(found))
        }
        guard left.notWith.contains(right.key) || right.notWith.contains(left.key) else {
            return nil
        }
        return Clash(one: one.id, other: other.id, ground: .programme)
    }
}
