import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

@Suite struct TellingHowARoundWent {
    private func report(
        _ cast: Cast, as actor: Actor = CastPost.secretary.actor, asOf: CivilDate? = nil
    ) async throws -> InsightReport {
        try await cast.insight(of: Cast.town, for: actor, asOf: asOf)
    }

    /// 洋港 under way since Wednesday, 上坪 listed on Monday and named before, 溪坑店 declined.
    private func town() async throws -> Cast {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        for village in [CastVillage.shangping, .xikengdian] {
            try await cast.send(
                .listing(
                    village.kase,
                    .name(village: village.id, round: Cast.round, grounds: "村账三年没有公开")),
                as: .leader)
        }
        try await cast.send(
            .listing(
                CastVillage.xikengdian.kase, .decline(reason: "账已公开", basis: "镇党委会")),
            as: .secretary)
        try await cast.list(.yanggang)
        cast.clock.set(CastCalendar.monday)
        try await cast.send(
            .listing(
                CastVillage.shangping.kase, .accept(reason: "村账三年没有公开", basis: "镇党委会")),
            as: .secretary)
        try await cast.diagnose(.yanggang)
        cast.clock.set(CastCalendar.wednesday)
        try await cast.plan(.yanggang, due: [CastCalendar.thursday, CastCalendar.closes])
        try await cast.approve(.yanggang)
        cast.clock.set(CastCalendar.friday)
        return cast
    }

    @Test func `counts who came how far and who stands there now`() async throws {
        let report = try await report(try await town())

        #expect(report.funnel.map(\.kind).prefix(2) == [.examined, .named])
        #expect(report.funnel.map(\.reached.count) == [3, 3, 2, 1, 1, 0, 0, 0])
        #expect(report.funnel.map { $0.here?.count } == [nil, 0, 1, 0, 1, 0, 0, 0])
        #expect(
            report.funnel.dropFirst().allSatisfy {
                $0.reached.count == $0.reached.entries.count
            })
    }

    @Test func `draws a village's stages from day to day, by the day of listing`() async throws {
        let report = try await report(try await town())

        #expect(report.lives.map(\.village.name) == ["洋港", "上坪"])
        #expect(report.lives[0].stretches.map(\.stage) == [.listed, .diagnosed, .underWay])
        #expect(report.lives[0].stretches.map(\.days) == [7, 2, 2])
        #expect(report.lives[0].stretches.map(\.lasts) == [false, false, true])
        #expect(report.lives[1].stretches.map(\.days) == [4])
        #expect(report.stays.map(\.stage) == [.listed, .diagnosed, .underWay])
        #expect(report.stays[0].over.days == [7])
        #expect(report.stays[0].lasting.days == [4])
    }

    @Test func `shows a past day as it was known then`() async throws {
        let cast = try await town()

        let report = try await report(cast, asOf: CastCalendar.monday)

        #expect(report.day == CastCalendar.monday)
        #expect(report.funnel.map(\.reached.count) == [3, 3, 2, 1, 0, 0, 0, 0])
        #expect(report.lives[0].stretches.map(\.days) == [7, 0])
        #expect(try await self.report(cast, asOf: CastCalendar.opens).towns.isEmpty)
    }

    @Test func `tells of the round asked for, though another one runs too`() async throws {
        let cast = try await town()
        try await cast.openRound("round-2", title: "另一轮", opens: CastCalendar.friday)

        let asked = try await cast.insight(
            of: Cast.town, round: Cast.round, for: CastPost.secretary.actor)
        let newest = try await cast.insight(
            of: Cast.town, round: "round-2", for: CastPost.secretary.actor)

        for report in [asked, try await report(cast)] {
            #expect(report.towns.map(\.round.id) == [Cast.round])
            #expect(report.lives.count == 2)
        }
        #expect(newest.towns.map(\.round.id) == ["round-2"])
        #expect(newest.lives.isEmpty)
    }

    @Test func `tells which round came before, though nothing of it was known by then`()
        async throws
    {
        let cast = try await town()
        try await cast.openRound("round-2", title: "另一轮", opens: CastCalendar.friday)

        let report = try await cast.insight(
            of: Cast.town, round: "round-2", for: CastPost.secretary.actor)

        #expect(report.before == nil || report.unknownBefore == nil)
        #expect((report.before?.round ?? report.unknownBefore?.round)?.id == Cast.round)
    }

    @Test func `says where it is of some villages only`() async throws {
        let cast = try await town()

        let branch = Actor(
            person: "person-branch", post: "post-branch", role: "village-party-secretary",
            standing: .villageCadre, path: "/1/\(CastVillage.yanggang.id)/")

        #expect(try await report(cast).isPartial == false)
        #expect(try await report(cast, as: branch).isPartial)
    }

    @Test func `counts problems in the month and dimension they were opened in`() async throws {
        let report = try await report(try await town())

        let opened = report.problems.filter { !$0.isEmpty }
        #expect(opened.map(\.dimension) == [.affairs])
        #expect(opened.map(\.month) == [Period("2026-11")])
        #expect(opened.map(\.recorded.count) == [1])
        #expect(opened.map(\.solved.count) == [0])
    }

    @Test func `counts each task once, and as many as the board`() async throws {
        let cast = try await town()

        let report = try await report(cast)
        let board = try await cast.board()

        for groups in [report.workstreams, report.dimensions, report.classes] {
            #expect(groups.reduce(0) { $0 + $1.tasks.count } == board.sentence.tasks.count)
            #expect(groups.reduce(0) { $0 + $1.overdue.count } == 1)
            for group in groups {
                let parts = [
                    group.verified, group.done, group.going, group.overdue, group.stuck,
                ]
                #expect(parts.reduce(0) { $0 + $1.count } == group.tasks.count)
            }
        }
        #expect(report.classes.last?.kind == .unclassed)
        #expect(report.classes.last?.villages?.count == 2)
    }

    @Test func `owes what the reckoning of obligations says`() async throws {
        let cast = try await town()
        try await cast.link(
            .cadre, as: "resident-cadre", to: .yanggang, from: CastCalendar.mondayBefore)
        try await cast.visit(.yanggang, "visit-1")

        let report = try await report(cast)

        let owed = report.towns.flatMap(\.obligations)
        #expect(!owed.isEmpty)
        #expect(report.weeks.reduce(0) { $0 + $1.tally.all } == owed.count)
        #expect(report.duties.reduce(0) { $0 + $1.tally.all } == owed.count)
        let late = owed.count { if case .metLate = $0.state { true } else { false } }
        #expect(report.weeks.reduce(0) { $0 + $1.tally.late.count } == late)
        #expect(
            report.weeks.reduce(0) { $0 + $1.tally.missed } == owed.count { $0.state == .missed })
    }

    @Test func `tells a supporter of the villages it helps and nothing of the town`() async throws {
        let cast = try await town()

        let actor = Actor(
            person: "person-helper", post: "post-helper", role: "supporting-department",
            standing: .supporter, path: "/1/")
        let report = try await cast.insight(of: Cast.town, for: actor)

        #expect(report.funnel.first?.kind == .reached(.listed))
        #expect(report.lives.isEmpty)
        #expect(report.towns.flatMap(\.obligations).isEmpty)
    }

    @Test func `lays the round before beside it, as many days after it opened`() async throws {
        let cast = try await Cast(on: CastCalendar.day("2026-02-02"))
        try await cast.openRound(
            "round-0", title: "2026年上半年", opens: CastCalendar.day("2026-02-02"),
            closes: CastCalendar.day("2026-06-30"))
        try await cast.list(.xikengdian, round: "round-0", as: "case-old")
        cast.clock.set(CastCalendar.day("2026-03-02"))
        try await cast.list(.shangping, round: "round-0", as: "case-later")
        try await cast.send(.round(.close("round-0", word: "到期")), as: .secretary)
        cast.clock.set(CastCalendar.opens)
        try await cast.openRound()
        try await cast.list(.yanggang)
        cast.clock.set(CastCalendar.opens.adding(days: 4))

        let report = try await cast.insight(
            of: Cast.town, for: CastPost.secretary.actor,
            today: CastCalendar.opens.adding(days: 4))

        let before = try #require(report.before)
        #expect(before.round.id == "round-0")
        #expect(before.day == CastCalendar.day("2026-02-06"))
        #expect(before.totals.listed.count == 1)
        #expect(report.towns[0].totals.listed.count == 1)
    }

    @Test func `puts a county's towns side by side by their codes`() async throws {
        let cast = try await Cast(on: CastCalendar.friday, isCounty: true)
        try await CastCounty.openRounds(cast)

        let report = try await cast.insight(of: CastCounty.root, for: CastCounty.leader)

        #expect(report.isCounty)
        #expect(report.towns.map(\.division.code) == ["990000100", "990000200"])
        #expect(report.before == nil)
    }
}

@Suite struct SpreadingDays {
    @Test(
        arguments: [
            ([Int](), nil), ([3], "3"), ([3, 8], "5.5"), ([8, 3, 4], "4"), ([1, 2, 4, 8, 9], "4"),
        ] as [([Int], String?)])
    func `finds the middle, exactly`(days: [Int], median: String?) {
        #expect(DaySpread(days).median.map { $0.text(decimals: $0.isWhole ? 0 : 1) } == median)
    }

    @Test(arguments: [(4, true), (5, false)])
    func `tells fewer than five one by one`(count: Int, isFew: Bool) {
        #expect(DaySpread(Array(0..<count)).isFew == isFew)
    }

    @Test(
        arguments: [
            ([1, 2, 3, 4], 1, 3), ([1, 2, 3, 4, 5], 2, 4), ([7], 7, 7),
            ([1, 2, 3, 4, 5, 6, 7, 8], 2, 6),
        ])
    func `takes quarters by the nearest rank`(days: [Int], lower: Int, upper: Int) {
        #expect(DaySpread(days).lowerQuarter == lower)
        #expect(DaySpread(days).upperQuarter == upper)
    }
}
