import CunceDomain
import CunceReports
import CunceStore

extension PostLabels {
    /// A supporter by name: a work group by its own, another post as posts are called.
    func supporter(_ post: PostID, _ programme: Programme, in language: Language) -> String {
        guard let row = posts[post], !row.designation.isEmpty, let role = programme.role(row.role),
            programme.isGroupHead(role)
        else { return text(post, in: language) }
        return row.designation
    }

    /// Several of one kind: what they have in common is said once.
    func supporters(
        _ all: [PostID], _ programme: Programme, in language: Language
    ) -> [String] {
        all.enumerated().map { place, post in
            guard place > 0, let row = posts[post], let first = posts[all[0]],
                row.role == first.role, !row.designation.isEmpty
            else { return supporter(post, programme, in: language) }
            return Self.designation(row.designation, in: language)
        }
    }
}
