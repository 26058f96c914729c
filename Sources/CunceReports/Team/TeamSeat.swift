package import CunceDomain

/// One post of a village's team. 班子岗位
package struct TeamSeat: Equatable, Sendable {
    package let post: Post
    package let role: Role
    /// Other posts of the same person, in the order of the programme.
    package let besides: [PostID]
    package let clashes: [Clash]
    /// The by-election that runs for it.
    package let election: ByElection?
    private let day: CivilDate

    init(
        post: Post, role: Role, besides: [PostID], clashes: [Clash], election: ByElection?,
        day: CivilDate
    ) {
        self.post = post
        self.role = role
        self.besides = besides
        self.clashes = clashes
        self.election = election
        self.day = day
    }

    /// Unit: days. Half a year: what the preparation of an election takes.
    package static let soon = 183

    package var isVacant: Bool { post.holder == nil }

    /// Whether whoever is on it came onto it in a way the law does not know today: what was before
    /// the post was opened here is taken as it was, and looked at once more.
    package func isFilledUnlawfully(_ law: Law) -> Bool {
        guard !isVacant, let way = filling.way, let lawful = law.ways(of: role.kind) else {
            return false
        }
        return !lawful.ways.contains(way)
    }
    package var filling: Filling { post.tenure?.filling ?? .unsaid }

    /// Days until the term ends, where that is soon; negative where it is over and somebody is
    /// still on the post.
    package var termEndsIn: Int? {
        guard let until = filling.term?.until else { return nil }
        let days = until.days(since: day)
        return days <= Self.soon ? days : nil
    }
}
