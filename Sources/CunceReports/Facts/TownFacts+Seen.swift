package import CunceDomain
import CunceStore

extension TownFacts {
    /// The same as far as a reader may see it: whoever is only involved, or of a village, sees the
    /// villages of that, and nothing of the town's huddles and briefs; the county sees what was
    /// sent up.
    package func seen(by reader: Actor) -> TownFacts {
        guard !Access.may(reader, do: .see, at: Place(path: division.path.text)) else {
            return reader.standing.isAbove ? withoutDrafts(for: reader.standing) : self
        }
        return TownFacts(
            division: division, day: day, rounds: rounds, round: round, town: nil,
            villages: (villages + ended).filter { village in
                Access.may(
                    reader, do: .see,
                    at: Place(path: village.village.path.text, involved: village.involved))
            }.map { reader.standing == .supporter ? $0.withoutOthers(than: reader.post) : $0 },
            named: [], posts: posts, head: head)
    }
    private func withoutDrafts(for reader: Standing) -> TownFacts {
        TownFacts(
            division: division, day: day, rounds: rounds, round: round,
            town: town?.seen(by: reader), villages: villages + ended, named: candidates + declined,
            posts: posts, before: before.map { $0.seen(by: reader) }, head: head)
    }
}
