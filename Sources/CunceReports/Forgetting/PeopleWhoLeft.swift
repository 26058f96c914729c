package import CunceDomain
package import CunceStore

/// Somebody who held posts and holds none any more.
package struct PersonWhoLeft: Equatable, Sendable {
    package let person: PersonID
    /// The post they held last.
    package let post: PostID
    package let until: CivilDate
}

/// People whose name and contact are no longer needed.
package enum PeopleWhoLeft {
    /// - Returns: those whose posts all lay where the actor fills posts, the first to leave first.
    package static func read(
        _ roster: Roster, for actor: Actor, cache: StateCache, on connection: any SQLConnection
    ) throws -> [PersonWhoLeft] {
        guard Access.may(actor, do: .manageRoster, at: Place(path: actor.path)) else { return [] }
        var last: [PersonID: (post: PostID, until: CivilDate)] = [:]
        var kept: Set<PersonID> = [actor.person]
        for post in roster.posts.values {
            let path = try DivisionByID.find(post.division, on: connection)?.path.text ?? ""
            for tenure in post.tenures {
                guard let until = tenure.until, path.hasPrefix(actor.path) else {
                    kept.insert(tenure.person)
                    continue
                }
                if let known = last[tenure.person], known.until >= until { continue }
                last[tenure.person] = (post.id, until)
            }
        }
        return try last.filter { !kept.contains($0.key) }.compactMap { person, held in
            let record = try StreamReading.current(
                PersonRecord.self, StreamName.of(person), cache: cache, on: connection
            ).state
            guard record.registered != nil, record.forgotten == nil else { return nil }
            return PersonWhoLeft(person: person, post: held.post, until: held.until)
        }.sorted { ($0.until, $0.person) < ($1.until, $1.person) }
    }
}
