package import CunceDomain

extension AppraisalSurroundings {
    /// What stands around a post: the same for a command and for a page.
    package static func read(
        post: PostID, town: DivisionID?, seats: PersonnelAction.Surroundings, roster: Roster,
        fixed: FixedSchemes.Fixed?, on connection: any SQLConnection
    ) throws -> AppraisalSurroundings {
        let own = try roster.posts[post].flatMap {
            try DivisionByID.find($0.division, on: connection)
        }
        let rows = try (own?.path.ids ?? []).compactMap {
            try DivisionByID.find($0, on: connection)
        }
        let kinds = PlaceKinds(seats.programme.rules)
        let units = rows.compactMap { row in
            kinds.kind(level: row.level, code: row.code).map {
                FactBook.Unit(
                    key: row.id.subject, kind: $0.key, name: row.name,
                    under: row.parent?.subject)
            }
        }
        return AppraisalSurroundings(
            seats: seats, units: units.reversed(), fixed: fixed,
            isInTown: town.map { own?.path.ids.contains($0) ?? false } ?? true,
            left: { person, post in roster.left(post, by: person) },
            held: { post, day in roster.posts[post]?.held(on: day) })
    }
}

extension Roster {
    /// The last day a person was on a post they are not on any more.
    fileprivate func left(_ post: PostID, by person: PersonID) -> CivilDate? {
        guard let post = posts[post], post.holder != person else { return nil }
        return post.tenures.last { $0.person == person }?.until
    }
}
