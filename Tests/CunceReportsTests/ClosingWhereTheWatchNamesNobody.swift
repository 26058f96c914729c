import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

/// A pack that says how long a village is watched, and not who closes its case after.
@Suite struct ClosingWhereTheWatchNamesNobody {
    private func graduated() async throws -> Cast {
        let silent = try Cast.pack(
            "1.1.0",
            [
                .init(
                    "acceptance.yaml", "  lasts: 1 year\n  roles: [town-organisation-office]\n",
                    "  lasts: 1 year\n")
            ])
        let cast = try await Cast(on: CastCalendar.monday, others: [silent])
        try await CastAcceptance.graduated(cast)
        return cast
    }

    private func slipped(_ cast: Cast, _ post: CastPost) async throws -> Int {
        let (cache, today, programmes) = (
            cast.store.cache, cast.clock.now.day, cast.desk.programmes
        )
        return try await cast.store.main.read { connection in
            try MyWeek.read(
                post.actor, programmes: { programmes.pack($0, $1) }, calendar: .plain,
                today: today, cache: cache, on: connection
            ).owed.count { item in
                if case .acceptance(.slipped) = item.matter { true } else { false }
            }
        }
    }

    @Test func `is the deed of whoever decides on the exit, and of nobody else`() async throws {
        let cast = try await graduated()
        let close = AcceptanceCommand.close(.relapsed, words: "班子又不团结")
        await #expect(throws: Refusal.access(.decidedByOthers(["town-secretary"]))) {
            try await CastAcceptance.send(close, to: cast)
        }
        try await CastAcceptance.send(close, to: cast, as: .secretary)
        #expect(try await CastAcceptance.kase(cast).stage == .closed)
    }

    @Test func `stands in the week of whoever decides on the exit where a look found it slipping`()
        async throws
    {
        let cast = try await graduated()
        cast.clock.set(CastCalendar.monday.adding(months: 3))
        try await CastAcceptance.send(
            .look("return", words: "代表会停了", holds: false), to: cast, as: .cadre)

        #expect(try await slipped(cast, .secretary) == 1)
        #expect(try await slipped(cast, .office) == 0)
    }
}
