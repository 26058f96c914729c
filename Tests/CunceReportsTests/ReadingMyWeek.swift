import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

@Suite struct ReadingMyWeek {
    /// A village under way with a leader and a resident cadre, on the Friday of week 47.
    private func town() async throws -> Cast {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(
            .yanggang, due: [CastCalendar.thursday, CastCalendar.friday.adding(days: 30)])
        try await cast.link(
            .cadre, as: "resident-cadre", to: .yanggang, from: CastCalendar.mondayBefore)
        try await cast.link(
            .leader, as: "town-leader", to: .yanggang, from: CastCalendar.mondayBefore)
        cast.clock.set(CastCalendar.friday)
        return cast
    }

    private func week(
        _ cast: Cast, _ post: CastPost, _ week: ISOWeek? = nil
    ) async throws -> MyWeek {
        let (programme, cache, today) = (cast.programme, cast.store.cache, cast.clock.now.day)
        return try await cast.store.main.read { connection in
            try MyWeek.read(
                post.actor, week: week, programmes: { _, _ in programme }, calendar: .plain,
                today: today, cache: cache, on: connection)
        }
    }

    private func kinds(_ items: [MyWeekItem]) -> [String] {
        items.map { item in
            switch item.matter {
            case .obligation(let obligation): "\(obligation.key.cadence) \(obligation.state)"
            case .task(let task): "task \(task.title)"
            case .given(let task): "given \(task.title)"
            case .returned(let task): "returned \(task.title)"
            case .decision(let waiting): "decision \(waiting.matter.kind)"
            case .promise(let promise): "promise \(promise.title)"
            case .confirm(let promise): "confirm \(promise.title)"
            case .errand(_, let decision): "errand \(decision.text)"
            case .paper(let owed):
                "paper \(owed.rule.key) \(owed.period.map { "\($0)" } ?? "")"
            case .acceptance(.assess): "assess"
            case .acceptance(.again): "again"
            case .acceptance(.confirm(let level, _)): "confirm \(level)"
            case .acceptance(.look(let check, _)): "look \(check)"
            case .acceptance(.slipped(let check, _)): "slipped \(check)"
            case .shown(let found): "shown \(found.missed.count)"
            }
        }
    }

    @Test func `tells what is owed, by day, and what comes later`() async throws {
        let cast = try await town()

        let week = try await week(cast, .cadre)

        #expect(
            kinds(week.owed) == [
                "weekly-visit missed", "task 任务1", "weekly-visit owed",
            ])
        #expect(kinds(week.later) == ["task 任务2"])
        #expect(week.villages.map(\.name) == ["洋港"])
    }

    @Test func `tells what was done as settled`() async throws {
        let cast = try await town()
        try await cast.visit(.yanggang, "visit-1", by: [.cadre])

        let week = try await week(cast, .cadre)

        #expect(week.settled.map(\.state) == [.met])
        #expect(!kinds(week.owed).contains("weekly-visit owed"))
        #expect(week.changes.map(\.key) == ["event.visit.recorded"])
    }

    @Test func `puts apart what others ask for`() async throws {
        let cast = try await town()
        try await cast.huddle(
            in: CastCalendar.week, deciding: "task-huddle", for: .yanggang,
            due: CastCalendar.friday.adding(days: 3))

        let week = try await week(cast, .leader)

        #expect(kinds(week.asked) == ["given 班子成员到工地见户主"])
        #expect(!kinds(week.owed + week.later).contains { $0.hasPrefix("task 班子") })
    }

    @Test func `asks nobody to confirm what they said themselves`() async throws {
        let cast = try await town()
        let kase = CastVillage.yanggang.kase
        let group = CastPost.group.id
        try await cast.send(
            .support(
                kase,
                .pair("work-group", group, from: CastCalendar.monday, term: CastCalendar.closes)))
        try await cast.send(
            .promise(
                kase,
                .make(
                    .init(
                        id: "p1", supporter: group, kind: .money, title: "水渠资金",
                        amount: 100_000, due: CastCalendar.friday))))

        try await cast.send(
            .promise(kase, .reportArrival("p1", "a1", amount: 50_000, voucher: "")), as: .cadre)

        #expect(try await kinds(week(cast, .leader).asked) == ["confirm 水渠资金"])
        #expect(try await kinds(week(cast, .cadre).asked).isEmpty)
    }

    @Test func `shows an earlier week as it stood`() async throws {
        let cast = try await town()
        try await cast.visit(.yanggang, "visit-1", happened: CastCalendar.mondayBefore)

        let before = try await week(cast, .cadre, ISOWeek(containing: CastCalendar.mondayBefore))

        #expect(before.isPast)
        #expect(kinds(before.owed) == ["weekly-visit owed"])
        await #expect(throws: ReportRefusal.liesAhead(CastCalendar.monday.adding(days: 7))) {
            try await self.week(cast, .cadre, CastCalendar.week.next)
        }
    }

    @Test func `shows what was missed to the post the pack names`() async throws {
        let cast = try await town()
        cast.clock.set(CastCalendar.friday.adding(days: 7))

        let office = try await week(cast, .office)
        let cadre = try await week(cast, .cadre)

        #expect(kinds(office.shown).contains("shown 2"))
        #expect(cadre.shown.isEmpty)
    }

    @Test func `counts no lateness by person when it tells the load`() async throws {
        let cast = try await town()
        let (programme, cache, today) = (cast.programme, cast.store.cache, cast.clock.now.day)
        let round = try await cast.store.main.read { connection in
            try RoundWeeks.read(
                Cast.round, programmes: { _ in programme }, calendar: .plain, today: today,
                cache: cache, on: connection)
        }

        let load = TownLoad(try #require(round))

        #expect(load.rows.map(\.post) == [CastPost.leader.id, CastPost.cadre.id])
        #expect(load.rows.map(\.owedWeekly) == [1, 1])
        #expect(load.rows.map(\.open.count) == [0, 2])
        #expect(load.missed.map(\.times) == [1, 2])
        #expect(TownLoad(try #require(round), only: CastPost.cadre.id).missed.isEmpty)
    }
}
