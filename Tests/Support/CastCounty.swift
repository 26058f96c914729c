package import CunceDomain

/// 示范县 with two towns, each with an office and a secretary, and a county leader above them.
package enum CastCounty {
    package static let code = "990000"
    package static let root = DivisionID(1)
    package static let towns: [(name: String, code: String, id: DivisionID)] = [
        ("示范镇", "990000100", DivisionID(2)), ("山前镇", "990000200", DivisionID(3)),
    ]

    package static let leader = Actor(
        person: "person-county-leader", post: "post-county-leader", role: "linked-county-leader",
        standing: .countyLeader, path: "/1/")

    package static func round(_ town: Int) -> RoundID { RoundID("round-\(town)") }

    package static func office(_ town: Int) -> Actor {
        actor("office", town, "town-organisation-office", .organisationOffice)
    }

    package static func secretary(_ town: Int) -> Actor {
        actor("secretary", town, "town-secretary", .secretary)
    }

    private static func actor(
        _ name: String, _ town: Int, _ role: RoleKey, _ standing: Standing
    ) -> Actor {
        Actor(
            person: PersonID("person-\(name)-\(town)"), post: PostID("post-\(name)-\(town)"),
            role: role, standing: standing, path: "/1/\(towns[town].id)/")
    }

    static func establish(_ cast: Cast) async throws {
        try await cast.send(
            .establish(
                .init(code: code, name: "示范县", level: 3, pack: "sanlian-sanbang-santui")),
            as: .administrator)
        try await seat(leader, in: root, cast)
        for (place, town) in towns.enumerated() {
            try await cast.send(
                .addDivision(.init(code: town.code, name: town.name, level: 4, parent: root)),
                as: .administrator)
            try await seat(office(place), in: town.id, cast)
            try await seat(secretary(place), in: town.id, cast)
        }
    }

    private static func seat(_ actor: Actor, in division: DivisionID, _ cast: Cast) async throws {
        try await cast.send(
            .registerPerson(actor.person, name: actor.post.text, contact: ""), as: .administrator)
        try await cast.send(
            .roster(
                .openPost(actor.post, role: actor.role, division: division, designation: "")),
            as: .administrator)
        try await cast.send(
            .roster(.takePost(actor.post, actor.person, from: cast.clock.now.day)),
            as: .administrator)
    }
}
