/// The tables that go out and come in. The key stands in addresses and in commands.
package enum TableKey: String, CaseIterable, Codable, Sendable {
    case posts, villages, problems, measures, tasks, projects, links, supports, promises, visits
    case facts, tours, acceptances

    /// Whether its rows belong to a round. Posts and what is known of places outlast every round.
    package var isOfRound: Bool {
        switch self {
        case .posts, .facts: false
        case .villages, .problems, .measures, .tasks, .projects, .links, .supports, .promises,
            .visits, .tours, .acceptances:
            true
        }
    }
}
