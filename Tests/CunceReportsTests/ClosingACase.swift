import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

/// What is left of a case that was closed: nothing is owed by it any more, and the village can be
/// listed again.
@Suite struct ClosingACase {
    private static let kase = CastVillage.yanggang.kase

    /// 洋港 closed as a relapse with a task left, 上坪 under way with one in time.
    private func closed() async throws -> Cast {
        let cast = try await Cast(on: CastCalendar.monday)
        try await CastAcceptance.graduated(cast)
        try await cast.bringUnderWay(.shangping, due: [CastCalendar.closes])
        cast.clock.set(CastCalendar.closes.adding(days: -5))
        try await CastAcceptance.send(.close(.relapsed, words: "班子又不团结"), to: cast)
        return cast
    }

    @Test func `comes last on the board and counts nothing late`() async throws {
        let cast = try await closed()
        let board = try await cast.board(today: cast.clock.now.day)

        #expect(board.villages.map(\.village.name) == ["上坪", "洋港"])
        #expect(board.sentence.overdue.count == 0)
        #expect(board.overdue.isEmpty)
        #expect(board.villages.last?.overdue.count == 0)
        let sum = try #require(board.shares.last)
        // What was left of it is neither waiting nor late.
        #expect(sum.all.count == 2)
        #expect((sum.waiting.count, sum.overdue.count) == (1, 0))
    }

    @Test func `is looked at no more among those that left the list`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await CastAcceptance.graduated(cast)
        #expect(try await watched(cast) == ["洋港"])
        try await CastAcceptance.send(.close(.relapsed, words: "班子又不团结"), to: cast)
        #expect(try await watched(cast).isEmpty)
    }

    @Test func `owes no look from then on, and what was missed grows no later`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await CastAcceptance.graduated(cast)
        let ended = CastCalendar.monday.adding(months: 5)
        cast.clock.set(ended)
        try await CastAcceptance.send(.close(.relapsed, words: "班子又不团结"), to: cast)
        let kase = try await CastAcceptance.kase(cast)
        let later = CastCalendar.monday.adding(months: 11)
        let watched = try #require(kase.watched(by: cast.programme, on: later, .plain))
        let looks = { (watched: Acceptances.Watched) in
            watched.checks.filter { $0.check == "return" }
        }
        #expect(looks(watched).count == 4)

        let stopped = watched.stopped(on: kase.acceptance.closing?.at.on)
        let due = CastCalendar.monday.adding(months: 3)
        #expect(looks(stopped).map(\.due) == [due])
        #expect(looks(stopped).map(\.lateBy) == [ended.days(since: due)])
        #expect(watched.stopped(on: nil) == watched)
    }

    private func watched(_ cast: Cast) async throws -> [String] {
        let (programme, cache, today) = (cast.programme, cast.store.cache, cast.clock.now.day)
        return try await cast.store.main.read { connection in
            let row = try #require(try DivisionByID.find(Cast.town, on: connection))
            return try WatchOverview.read(
                at: row, root: row, for: CastPost.office.actor, on: today, calendar: .plain,
                programme: programme, cache: cache, on: connection
            ).watched.map(\.row.name)
        }
    }

    @Test func `is named with what was tried before anybody lists the village again`() async throws
    {
        let cast = try await closed()
        let (cache, today) = (cast.store.cache, cast.clock.now.day)
        let earlier = try #require(
            try await cast.store.main.read {
                try EarlierCase.before(
                    listing: CastVillage.yanggang.id, on: today, cache: cache, on: $0)
            })

        #expect(earlier.kase.id == Self.kase)
        #expect(earlier.kase.acceptance.closing?.value.words == "班子又不团结")
        #expect(earlier.kind == .off(days: today.days(since: CastCalendar.monday)))
        #expect(!earlier.tried.isEmpty)
        let none = try await cast.store.main.read {
            try EarlierCase.before(
                listing: CastVillage.xikengdian.id, on: today, cache: cache, on: $0)
        }
        #expect(none == nil)
    }

    @Test func `gives way on the village's page to the case that came after, in the same round`()
        async throws
    {
        let cast = try await closed()
        try await cast.send(
            .listing(
                "a-case-again",
                .list(
                    village: CastVillage.yanggang.id, round: Cast.round, reason: "班子又不团结",
                    basis: "镇党委会", difference: "验收以后出现反弹")))

        let course = try #require(try await cast.village(.yanggang).course)
        #expect(course.kase.id == "a-case-again")
        #expect(course.kase.listing.earlier == Self.kase)
    }
}
