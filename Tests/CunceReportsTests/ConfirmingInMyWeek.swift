import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

@Suite struct ConfirmingInMyWeek {
    private func waits(_ cast: Cast, _ post: CastPost, _ pack: Programme) async throws -> [String] {
        let (cache, today) = (cast.store.cache, cast.clock.now.day)
        return try await cast.store.main.read { connection in
            try MyWeek.read(
                post.actor, programmes: { _ in pack }, calendar: .plain, today: today,
                cache: cache, on: connection
            ).owed.compactMap { item in
                guard case .acceptance(.confirm(let level, let name)) = item.matter else {
                    return nil
                }
                return "\(level) \(name.en)"
            }
        }
    }

    @Test func `asks whoever is to confirm a level, until its word is told`() async throws {
        let pack = try Cast.pack(
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
        let cast = try await Cast(on: CastCalendar.monday)
        try await CastAcceptance.requested(cast)
        #expect(try await waits(cast, .secretary, pack).isEmpty)
        try await CastAcceptance.send(
            .open(assessors: [CastPost.office.id, CastPost.countyLeader.id]), to: cast)

        #expect(try await waits(cast, .secretary, pack) == ["town Checked by the town"])
        #expect(try await waits(cast, .office, pack).isEmpty)
        try await CastAcceptance.send(
            .tell([.init(fact: "seen-on-site", value: "是", evidence: "看过")]), to: cast)
        #expect(try await waits(cast, .secretary, pack).isEmpty)
    }
}
