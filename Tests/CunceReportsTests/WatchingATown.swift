import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

/// Signals on the villages of a town: what they rest on, and who is asked to answer.
@Suite struct WatchingATown {
    private static let kase = CastVillage.yanggang.kase

    /// 洋港 under way, linked to the leader, with three promises whose day went by on Thursday.
    private func town() async throws -> Cast {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.closes])
        cast.clock.set(CastCalendar.wednesday)
        try await cast.link(
            .leader, as: "town-leader", to: .yanggang, from: CastCalendar.wednesday)
        try await cast.send(
            .roster(
                .openPost(
                    "post-water", role: "county-department", division: Cast.town,
                    designation: "水利")), as: .administrator)
        try await cast.send(
            .support(
                Self.kase,
                .pair(
                    "county-department", "post-water", from: CastCalendar.wednesday, term: nil)))
        for id in ["p1", "p2", "p3"] {
            try await cast.send(
                .promise(
                    Self.kase,
                    .make(
                        .init(
                            id: PromiseID(id), supporter: "post-water", kind: .money,
                            title: "款\(id)", amount: 5_000_000, due: CastCalendar.thursday))))
        }
        cast.clock.set(CastCalendar.friday)
        return cast
    }

    private func overview(
        _ cast: Cast, as post: CastPost = .office
    ) async throws -> WatchOverview {
        let (programme, cache) = (cast.programme, cast.store.cache)
        return try await cast.store.main.read { connection in
            let row = try #require(try DivisionByID.find(Cast.town, on: connection))
            return try WatchOverview.read(
                at: row, root: row, for: post.actor, on: CastCalendar.friday, calendar: .plain,
                programme: programme, cache: cache, on: connection)
        }
    }

    private func missed(_ overview: WatchOverview) throws -> StandingSignal {
        let village = try #require(overview.villages.first { $0.row.name == "洋港" })
        return try #require(
            village.signals.first { $0.warning.signal == "promises-missed" })
    }

    @Test func `rest on the promises by themselves, each with its case and title`() async throws {
        let signal = try missed(try await overview(try await town()))

        let matters = signal.warning.rests.compactMap(\.matter)
        #expect(matters.map(\.id) == ["p1", "p2", "p3"])
        #expect(matters.map(\.title) == ["款p1", "款p2", "款p3"])
        #expect(matters.allSatisfy { $0.kase == Self.kase && $0.since == CastCalendar.friday })
    }

    @Test func `stay answered where one of the promises has come`() async throws {
        let cast = try await town()
        let seen = try missed(try await overview(cast)).warning.rests.map(\.text)
        try await cast.send(
            .signal(
                CastVillage.yanggang.id, .dismiss("promises-missed", seen: seen, reason: "在催")))
        try await cast.send(
            .promise(
                Self.kase,
                .reportArrival("p1", "arrival-1", amount: 5_000_000, voucher: "进账单")))

        let signal = try missed(try await overview(cast))

        #expect(signal.warning.rests.count == 2)
        #expect(!signal.asks)
    }

    @Test(arguments: [(CastPost.leader, true), (.areaSecretary, false), (.office, true)])
    func `are answered by whoever is linked to a village that has a case`(
        post: CastPost, isReaders: Bool
    ) async throws {
        let overview = try await overview(try await town(), as: post)

        let village = try #require(overview.villages.first { $0.row.name == "洋港" })
        #expect(village.isReaders == isReaders)
    }
}
