package import CunceDomain
package import CunceStore

/// A link a post holds or held.
package struct HeldLink: Equatable, Sendable {
    package let village: DivisionRow
    package let kase: CaseID
    package let holding: Links.Holding

    /// Every one there ever was, oldest first.
    package static func list(
        of post: PostID, reader: Actor, cache: StateCache, on connection: any SQLConnection
    ) throws -> [HeldLink] {
        try CasesOfPost.linked(to: post, on: connection).flatMap { id -> [HeldLink] in
            let kase = try StreamReading.current(
                Case.self, StreamName.of(id), cache: cache, on: connection
            ).state
            guard let villageID = kase.listing.village,
                let village = try DivisionByID.find(villageID, on: connection),
                Access.may(
                    reader, do: .see,
                    at: Place(path: village.path.text, involved: kase.involved))
            else { return [] }
            return kase.links.holdings.filter { $0.post == post }.map {
                HeldLink(village: village, kase: id, holding: $0)
            }
        }
        .sorted {
            ($0.holding.from, $0.holding.entries.first ?? 0)
                < ($1.holding.from, $1.holding.entries.first ?? 0)
        }
    }
}
