import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

/// What was left of a case that was closed as a relapse: neither late nor work, and no success.
@Suite struct LeavingWorkBehind {
    /// 洋港 closed as a relapse with a task that is past its day.
    private func relapsed() async throws -> Cast {
        let cast = try await Cast(on: CastCalendar.monday)
        try await CastAcceptance.graduated(cast)
        cast.clock.set(CastCalendar.monday.adding(days: 10))
        try await CastAcceptance.send(.close(.relapsed, words: "班子又不团结"), to: cast)
        return cast
    }

    private func thrusts(_ cast: Cast) async throws -> ThrustsReport {
        let (programme, cache, today) = (cast.programme, cast.store.cache, cast.clock.now.day)
        return try await cast.store.main.read { connection in
            let facts = try TownFacts.read(
                Cast.town, programme: programme, today: today, reach: .wholeRound, cache: cache,
                on: connection
            ).seen(by: CastPost.secretary.actor)
            return try ThrustsReport(
                facts, programme, calendar: .plain, today: today, cache: cache, on: connection)
        }
    }

    private func transformed(_ report: ThrustsReport) -> [Int] {
        report.thrusts.flatMap(\.lines).filter { $0.figure == .casesTransformed }
            .flatMap(\.parts).map(\.figure.count)
    }

    @Test func `is late until the day of the closing, and not from then on`() async throws {
        let kase = try await CastAcceptance.kase(try await relapsed())
        let task = try #require(kase.tasks.all.first)
        let day = CastCalendar.monday.adding(days: 30)

        #expect(task.daysOverdue(on: day) != nil)
        #expect(kase.daysOverdue(task, on: day) == nil)
        #expect(kase.isLeft(task))
        #expect(!kase.isClosed(by: CastCalendar.monday.adding(days: 9)))
        #expect(kase.isClosed(by: CastCalendar.monday.adding(days: 10)))
    }

    @Test func `is told apart among the tasks of a part and of a workstream`() async throws {
        let cast = try await relapsed()
        let board = try await cast.board(today: cast.clock.now.day)
        let left = [CastVillage.yanggang.task(1)]

        #expect(board.shares.map { $0.left.sorted() } == [left, left])
        #expect(try await thrusts(cast).workstreams.flatMap(\.left) == left)
    }

    @Test func `counts as turned round while it is watched, not once it slipped back`() async throws
    {
        let watched = try await Cast(on: CastCalendar.monday)
        try await CastAcceptance.graduated(watched)
        let before = try await watched.insight(
            of: Cast.town, for: CastPost.secretary.actor, today: watched.clock.now.day)
        #expect(before.towns[0].totals.transformed.count == 1)
        #expect(transformed(try await thrusts(watched)) == [1])

        let cast = try await relapsed()
        let after = try await cast.insight(
            of: Cast.town, for: CastPost.secretary.actor, today: cast.clock.now.day)
        #expect(after.towns[0].totals.transformed.count == 0)
        #expect(transformed(try await thrusts(cast)) == [0])
    }

    @Test func `is nothing a check-up finds, and the village listed again is one village`()
        async throws
    {
        let cast = try await relapsed()
        try await cast.send(
            .listing(
                "a-case-again",
                .list(
                    village: CastVillage.yanggang.id, round: Cast.round, reason: "班子又不团结",
                    basis: "镇党委会", difference: "验收以后出现反弹")))
        let (programme, cache, law) = (cast.programme, cast.store.cache, try Cast.law())
        let now = cast.clock.now
        let checked = try await cast.store.main.read { connection in
            let place = try #require(try DivisionByID.find(Cast.town, on: connection))
            return try CheckUp.read(
                of: place, [.villageWithoutLink, .planWithoutEvidence], now: now,
                installed: programme, pack: { _ in programme }, law: law,
                keys: .init(accounts: [], backups: []), cache: cache, on: connection)
        }

        #expect(checked.villages == 1)
        let kases = checked.results.flatMap(\.findings).compactMap(\.href)
        #expect(kases.allSatisfy { $0.hasPrefix("/cases/a-case-again/") })
    }
}
