import CunceDomain
import CunceReports
import CunceStore

/// A case and what its pages show around it, read from one snapshot.
struct CaseView: Sendable {
    let kase: Case
    let village: DivisionRow
    /// Name of the town or county that runs the round.
    let town: String
    let round: RoundSummary
    /// The pack the round runs under.
    let programme: Programme
    let posts: PostLabels
    /// Posts of the village, of what is above it and of the villages beside it, in the order of
    /// the pack.
    let near: [PostRow]
    /// Names of other villages, for posts that belong to one.
    let neighbours: [DivisionID: String]
    let actor: Actor

    var place: Place { Place(path: village.path.text, involved: kase.involved) }

    var href: String { "/cases/\(kase.id)" }

    var villageHref: String { "/villages/\(village.code)" }

    /// Nobody works on it any more: it goes on in another round, or its round is over.
    var isOver: Bool { kase.listing.carriedOver != nil || round.closed != nil }

    /// What is over can be looked at and put right.
    func may(_ action: Action) -> Bool {
        if isOver, action != .see, action != .correct { return false }
        return Access.may(actor, do: action, at: place)
    }

    /// Whether the pack leaves a decision to the reader's role.
    func decides(_ kind: DecisionKind) -> Bool {
        let deciders = programme.deciders(of: kind)
        return deciders.isEmpty || deciders.contains(actor.role)
    }

    /// Posts that can be given work here.
    var workers: [PostRow] {
        near.filter { programme.canOwnWork($0, of: .village, at: village.path.text) }
    }

    /// A post's label, with its village where that is another one.
    func label(of post: PostID, in language: Language) -> String {
        let label = posts.text(post, in: language)
        guard let division = posts.posts[post]?.division, let name = neighbours[division] else {
            return label
        }
        return "\(name) \(label)"
    }

    /// The same as somebody acted under it: with whoever stood in.
    func label(
        of post: PostID, by person: PersonID, on day: CivilDate, _ texts: Texts,
        in language: Language
    ) -> String {
        let label = posts.text(post, by: person, on: day, texts, in: language)
        guard let division = posts.posts[post]?.division, let name = neighbours[division] else {
            return label
        }
        return "\(name) \(label)"
    }

    /// A post's page, for readers who may open it: their own, and those of what they see.
    func href(ofPost post: PostID) -> String? {
        guard let path = posts.posts[post].flatMap({ path(of: $0.division) }),
            Access.may(actor, do: .see, at: Place(path: path, involved: [post]))
        else { return nil }
        return "/posts/\(post)"
    }

    /// Of the village, of what is above it and of the villages beside it; nothing is known here of
    /// divisions elsewhere.
    private func path(of division: DivisionID) -> String? {
        let ids = village.path.ids
        let line = ids.prefix { $0 != division } + [division]
        if line.count <= ids.count { return "/" + line.map { "\($0)/" }.joined() }
        return neighbours[division].map { _ in
            "/" + (ids.dropLast() + [division]).map { "\($0)/" }.joined()
        }
    }

    /// Posts to choose from, after an empty line.
    func choices(
        _ posts: [PostRow], empty: String, in language: Language
    ) -> [(value: String, label: String)] {
        [("", empty)] + posts.map { ($0.id.text, label(of: $0.id, in: language)) }
    }
}
