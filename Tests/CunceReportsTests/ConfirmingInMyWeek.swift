import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

@Suite struct ConfirmingInMyWeek {
    private func waits(_ cast: Cast, _ post: CastPost) async throws -> [String] {
        let (cache, today, programmes) = (
            cast.store.cache, cast.clock.now.day, cast.desk.programmes
        )
        return try await cast.store.main.read { connection in
            try MyWeek.read(
                post.actor, programmes: { programmes.pack($0, $1) }, calendar: .plain,
                today: today, cache: cache, on: connection
            ).owed.compactMap { item in
                guard case .acceptance(.confirm(let level, let name)) = item.matter else {
                    return nil
                }
                return "\(level) \(name.en)"
            }
        }
    }

    private static func levels() throws -> Programme {
        try Cast.pack(
            "1.1.0",
            [
                .init(
                    "acceptance.yaml", "\nfailure:\n",
                    """

                        levels:
                          - key: town
                            label: {zh: 镇初验, en: Checked by the town}
                            roles: [town-secretary]
                            when: {fact: seen-on-site}
                    failure:

                    """)
            ])
    }

    private func open(_ cast: Cast) async throws {
        try await CastAcceptance.send(
            .open(assessors: [CastPost.office.id, CastPost.countyLeader.id]), to: cast)
    }

    @Test func `asks whoever is to confirm a level, until its word is told`() async throws {
        let cast = try await Cast(on: CastCalendar.monday, others: [try Self.levels()])
        try await CastAcceptance.requested(cast)
        #expect(try await waits(cast, .secretary).isEmpty)
        try await open(cast)

        #expect(try await waits(cast, .secretary) == ["town Checked by the town"])
        #expect(try await waits(cast, .office).isEmpty)
        try await CastAcceptance.send(
            .tell([.init(fact: "seen-on-site", value: "是", evidence: "看过")]), to: cast,
            as: .secretary)
        #expect(try await waits(cast, .secretary).isEmpty)
    }

    @Test func `goes by the version an attempt was opened under, whatever the round went over to`()
        async throws
    {
        let cast = try await Cast(
            on: CastCalendar.monday, setUpWith: "1.0.0", others: [try Self.levels()])
        try await CastAcceptance.requested(cast)
        try await open(cast)
        try await cast.send(
            .round(
                .changePack(
                    Cast.round, .init(version: "1.1.0", basis: "党委会", reason: "县里改了"))),
            as: .secretary)

        // The levels of the new version are none of this attempt: their word would be refused.
        #expect(try await waits(cast, .secretary).isEmpty)
    }
}
