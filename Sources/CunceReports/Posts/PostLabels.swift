package import CunceDomain
package import CunceStore

/// What posts are called: their role and, where there are several, their designation.
/// 驻村干部 甲, Resident cadre A.
package struct PostLabels: Equatable, Sendable {
    package let posts: [PostID: PostRow]
    private let roles: [RoleKey: Label]

    package init(_ posts: [PostRow], _ programme: Programme) {
        self.posts = Dictionary(posts.map { ($0.id, $0) }) { first, _ in first }
        roles = Dictionary(programme.roles.map { ($0.key, $0.label) }) { first, _ in first }
    }

    /// Those of now; read again only where the roster went on.
    package static func now(
        _ programme: Programme, cache: StateCache, on connection: any SQLConnection
    ) throws -> PostLabels {
        try now(programme, try cache.root(on: connection).root, cache: cache, on: connection)
    }

    /// - Parameter root: of the same snapshot.
    package static func now(
        _ programme: Programme, _ root: KnownRoot, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> PostLabels {
        let key = "posts \(programme.key) \(programme.version)"
        if root.head > 0, let known = cache.rounds.get(Known.self, key), known.head == root.head {
            return known.labels
        }
        let labels = PostLabels(try root.posts(on: connection), programme)
        cache.rounds.put(Known(head: root.head, labels: labels), key)
        return labels
    }

    private struct Known: Sendable {
        let head: Int
        let labels: PostLabels
    }

    /// The post's id where nothing is known of it.
    package func text(_ post: PostID, in language: Language) -> String {
        guard let row = posts[post] else { return post.text }
        let role = roles[row.role]?.text(in: language) ?? row.role.text
        let designation = Self.designation(row.designation, in: language)
        return designation.isEmpty ? role : "\(role) \(designation)"
    }

    /// Who acted: the post, and on days somebody stood in for its holder who that was.
    /// 镇党委书记（挂钩镇领导 丙代）
    package func text(_ at: Occurrence, in language: Language) -> String {
        text(at.post, by: at.by, on: at.recordedOn, in: language)
    }

    /// The same of a person under a post on a day.
    package func text(
        _ post: PostID, by person: PersonID, on day: CivilDate, in language: Language
    ) -> String {
        let name = text(post, in: language)
        guard let row = posts[post], row.holder != person,
            row.actings.contains(where: { $0.person == person && $0.covers(day) })
        else { return name }
        let say = Bilingual(language)
        guard
            let own = posts.values.filter({ $0.holder == person }).map(\.id).min()
                .map({ text($0, in: language) })
        else { return say("\(name)（代）", "\(name) (acting)") }
        return say("\(name)（\(own)代）", "\(name) (\(own) acting)")
    }

    /// See `Designation.text`.
    package static func designation(_ written: String, in language: Language) -> String {
        Designation.text(written, in: language)
    }
}
