/// The tables that go out and come in. The key stands in addresses and in commands.
package enum TableKey: String, CaseIterable, Codable, Sendable {
    case posts, villages, problems, measures, tasks, projects, links, supports, promises, visits
}
