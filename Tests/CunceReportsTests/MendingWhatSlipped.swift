import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

/// A look found that what was reached does not hold: somebody is asked to see to it.
@Suite struct MendingWhatSlipped {
    private static let day = CastCalendar.monday.adding(months: 3)

    /// 洋港 off the list for three months, looked at by its resident cadre: it does not hold.
    private func slipped() async throws -> Cast {
        let cast = try await Cast(on: CastCalendar.monday)
        try await CastAcceptance.graduated(cast)
        cast.clock.set(Self.day)
        try await CastAcceptance.send(
            .look("return", words: "代表会停了", holds: false), to: cast, as: .cadre)
        return cast
    }

    private func asked(_ cast: Cast, _ post: CastPost) async throws -> [MyWeekItem] {
        let (programme, cache, today) = (cast.programme, cast.store.cache, cast.clock.now.day)
        return try await cast.store.main.read { connection in
            try MyWeek.read(
                post.actor, programmes: { _, _ in programme }, calendar: .plain, today: today,
                cache: cache, on: connection
            ).owed.filter { item in
                if case .acceptance(.slipped) = item.matter { true } else { false }
            }
        }
    }

    private func watched(_ cast: Cast) async throws -> [WatchOverview.Watched] {
        let (programme, cache, today) = (cast.programme, cast.store.cache, cast.clock.now.day)
        return try await cast.store.main.read { connection in
            let row = try #require(try DivisionByID.find(Cast.town, on: connection))
            return try WatchOverview.read(
                at: row, root: row, for: CastPost.office.actor, on: today, calendar: .plain,
                programme: programme, cache: cache, on: connection
            ).watched
        }
    }

    @Test
    func `is asked of the post that may close the case, with the day of the look, never late`()
        async throws
    {
        let cast = try await slipped()
        cast.clock.set(Self.day.adding(days: 40))

        let items = try await asked(cast, .office)
        #expect(items.map(\.village?.name) == ["洋港"])
        #expect(items.map(\.day) == [Self.day])
        #expect(items.map { $0.daysLate(on: cast.clock.now.day) } == [nil])
        #expect(try await asked(cast, .secretary).isEmpty)
    }

    @Test func `is asked of whoever looks at the village they are linked to, and of no other`()
        async throws
    {
        let cast = try await slipped()
        #expect(try await asked(cast, .cadre).isEmpty)

        try await cast.link(.cadre, as: "resident-cadre", to: .yanggang, from: Self.day)
        #expect(try await asked(cast, .cadre).count == 1)
        #expect(try await asked(cast, .otherCadre).isEmpty)
    }

    @Test func `is asked no more once a later look finds that it holds, or the case is closed`()
        async throws
    {
        let held = try await slipped()
        held.clock.set(Self.day.adding(days: 10))
        try await CastAcceptance.send(
            .look("return", words: "又开了", holds: true), to: held, as: .cadre)
        #expect(try await asked(held, .office).isEmpty)

        let closed = try await slipped()
        try await CastAcceptance.send(.close(.relapsed, words: "班子又不团结"), to: closed)
        #expect(try await asked(closed, .office).isEmpty)
    }

    @Test func `stands on the watch with the case in which it is answered`() async throws {
        let cast = try await slipped()
        let row = try #require(try await watched(cast).first)
        #expect(row.slipped?.value.words == "代表会停了")
        #expect(row.kase == CastVillage.yanggang.kase)

        cast.clock.set(Self.day.adding(days: 10))
        try await CastAcceptance.send(
            .look("return", words: "又开了", holds: true), to: cast, as: .cadre)
        #expect(try await watched(cast).map { $0.slipped == nil } == [true])
    }
}
