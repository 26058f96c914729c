package import CunceDomain
package import CunceStore

/// Who could give a help that a village lacks, for a person to decide: the system shows its
/// reasons and pairs nobody (product principle 3).
package struct PairingProposal: Equatable, Sendable {
    package struct Candidate: Equatable, Sendable {
        package let post: PostID
        /// Tasks of the heaviest open dimension that it has in other villages, not dropped.
        package let tasksAlike: Int
        /// Whether it belongs to the village's town, or lies further away.
        package let isOfTheTown: Bool
        /// Villages of the round it helps now.
        package let villages: Int
        /// One more village would be more than the pack advises.
        package let isLoaded: Bool
    }

    /// The heaviest open dimension of the village; `nil` while it is not diagnosed.
    package let dimension: Dimension?
    /// The best three by: not loaded, has worked on the like, of the town, fewest villages.
    package let candidates: [Candidate]

    package static let most = 3

    /// - Parameters:
    ///   - posts: shape: in the order in which equals are shown.
    ///   - facts: the round, with the village and its neighbours.
    package init(
        _ help: HelpKind, for kase: Case, town: DivisionID, posts: [PostRow],
        roles: (RoleKey) -> Role?, facts: TownFacts
    ) {
        let weights = Dimension.allCases.map { ($0, kase.diagnosis.weight(of: $0) ?? 0) }
        let heaviest = weights.map(\.1).max() ?? 0
        let dimension = heaviest == 0 ? nil : weights.first { $0.1 == heaviest }?.0
        self.dimension = dimension
        let paired = kase.supports.paired
        let free = posts.filter { post in
            !paired.contains(post.id) && post.holder != nil
                && roles(post.role).map(help.mayBeGiven) ?? false
        }
        let candidates = free.map { post -> Candidate in
            let others = facts.villages.filter { $0.summary.id != kase.id }
            let villages = others.count { village in
                village.supports.contains { $0.post == post.id && $0.until == nil }
            }
            return Candidate(
                post: post.id,
                tasksAlike: dimension.map { dimension in
                    others.flatMap(\.counted).count {
                        $0.owner == post.id && $0.dimension == dimension
                    }
                } ?? 0, isOfTheTown: post.division == town && roles(post.role)?.level != .county,
                villages: villages,
                isLoaded: help.warnAboveVillages.map { villages + 1 > $0 } ?? false)
        }
        self.candidates = Array(
            candidates.enumerated().sorted { left, right in
                let (one, other) = (left.element, right.element)
                if one.isLoaded != other.isLoaded { return other.isLoaded }
                if one.tasksAlike != other.tasksAlike {
                    return one.tasksAlike > other.tasksAlike
                }
                if one.isOfTheTown != other.isOfTheTown { return one.isOfTheTown }
                return (one.villages, left.offset) < (other.villages, right.offset)
            }
            .map(\.element).prefix(Self.most))
    }
}
