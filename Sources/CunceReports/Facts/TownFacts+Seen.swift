package import CunceDomain
import CunceStore

extension TownFacts {
    /// The same as far as a reader may see it: whoever is only involved sees the villages of
    /// that, and nothing of the town's huddles and briefs.
    package func seen(by reader: Actor) -> TownFacts {
        guard !Access.may(reader, do: .see, at: Place(path: division.path.text)) else {
            return self
        }
        return TownFacts(
            division: division, day: day, rounds: rounds, round: round, town: nil,
            villages: (villages + ended).filter { village in
                Access.may(
                    reader, do: .see,
                    at: Place(path: village.village.path.text, involved: village.involved))
            }.map { reader.standing == .supporter ? $0.withoutOthers(than: reader.post) : $0 },
            candidates: [], posts: posts, head: head)
    }
}
