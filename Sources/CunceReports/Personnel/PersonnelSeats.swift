package import CunceDomain
package import CunceStore

/// Who sits where today, as the rules of personnel steps ask it.
package struct PersonnelSeats: Sendable {
    package let programme: Programme
    /// By post.
    package let seats: [PostID: PersonnelAction.Surroundings.Seat]

    package static func read(
        _ programme: Programme, on day: CivilDate, connection: any SQLConnection
    ) throws -> PersonnelSeats {
        let posts = try PostRow.list(on: connection)
        let paths = try PostPaths.read(Set(posts.map(\.id)), on: connection)
        var seats: [PostID: PersonnelAction.Surroundings.Seat] = [:]
        for post in posts {
            guard let role = programme.role(post.role) else { continue }
            seats[post.id] = PersonnelAction.Surroundings.Seat(
                post: post.id, role: post.role, standing: role.standing,
                path: paths[post.id] ?? "", holder: post.holder,
                acting: post.actings.first { $0.covers(day) }.map {
                    .init(person: $0.person, until: $0.until)
                })
        }
        return PersonnelSeats(programme: programme, seats: seats)
    }

    /// The posts a rung may concern and the actor may propose it for, by id.
    package func subjects(of rung: Rung, for actor: Actor) -> [PostID] {
        seats.values.filter { seat in
            guard let holder = seat.holder, holder != actor.person,
                PersonnelAction.mayPropose(actor, rung, at: seat.path)
            else { return false }
            return programme.role(seat.role).map { role in
                role.asSubjects.contains(where: rung.subjects.contains)
            } ?? false
        }.map(\.post).sorted()
    }

    /// Who may decide a rung over a post: somebody sits there, and is neither the one concerned
    /// nor the one who proposes.
    package func deciders(
        of rung: Rung, over post: PostID, but people: Set<PersonID>
    ) -> [PostID] {
        guard let seat = seats[post] else { return [] }
        return seats.values.filter {
            PersonnelAction.mayDecide($0, rung, over: seat) && isFree($0, people)
        }.map(\.post).sorted()
    }

    /// Who may check facts about a post, or look at an objection.
    package func checkers(over post: PostID, but people: Set<PersonID>) -> [PostID] {
        guard let seat = seats[post] else { return [] }
        return seats.values.filter {
            PersonnelAction.mayCheck($0, over: seat) && isFree($0, people)
        }.map(\.post).sorted()
    }

    private func isFree(
        _ seat: PersonnelAction.Surroundings.Seat, _ people: Set<PersonID>
    ) -> Bool {
        seat.sitter.map { !people.contains($0) } ?? false
    }
}
