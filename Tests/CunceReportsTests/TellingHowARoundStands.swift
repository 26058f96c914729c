import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

@Suite struct TellingHowARoundStands {
    @Test func `says that there is no round where none was opened`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)

        let status = try await cast.status()

        #expect(status.round == nil)
        #expect(try ReportJSON.text(status).contains("\"round\" : null"))
    }

    @Test func `counts what is verified as done and leaves out what was dropped`() async throws {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        let due = CastCalendar.friday
        try await cast.bringUnderWay(.yanggang, due: [due, due, due, due])
        let kase = CastVillage.yanggang.kase
        for number in [1, 2] {
            let task = CastVillage.yanggang.task(number)
            try await cast.send(.task(kase, .finish(task, proof: "照片")), as: .cadre)
        }
        try await cast.send(
            .task(kase, .verify(CastVillage.yanggang.task(1), note: "")), as: .office)
        try await cast.send(
            .task(kase, .drop(CastVillage.yanggang.task(3), reason: "不用办")), as: .office)

        let status = try await cast.status()

        #expect(status.totals.tasks == 3)
        #expect(status.totals.done == 2)
        #expect(status.cases[0].tasks.verified == 1)
    }

    @Test func `has a task overdue on the day after its due day, not on it`() async throws {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.thursday])

        let onTheDay = try await cast.status(CastCalendar.thursday)
        let dayAfter = try await cast.status(CastCalendar.friday)

        #expect(onTheDay.totals.overdue == 0)
        #expect(dayAfter.totals.overdue == 1)
    }

    @Test func `is the same from rows and from the journal`() async throws {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(
            .yanggang, due: [CastCalendar.thursday, CastCalendar.friday])
        try await cast.link(
            .cadre, as: "resident-cadre", to: .yanggang, from: CastCalendar.mondayBefore)
        try await cast.visit(.yanggang, "visit-1")
        try await cast.list(.shangping)
        cast.clock.set(CastCalendar.thursday, hour: 18)

        let now = try await cast.status(CastCalendar.thursday)
        let later = try await cast.status(CastCalendar.friday, asOf: CastCalendar.thursday)

        #expect(now == later)
        #expect(now.cases.map(\.village.name) == ["洋港", "上坪"])
    }

    @Test func `shows a withdrawn problem as of a day before its withdrawal only`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await cast.openRound()
        try await cast.list(.yanggang)
        let receipt = try await cast.record(.affairs, .heavy, in: .yanggang)
        let entry = try #require(receipt.entries?.lowerBound)
        cast.clock.set(CastCalendar.wednesday)
        try await cast.send(.withdraw(.init(entry: entry, reason: "记错了村")))

        let now = try await cast.status()
        let before = try await cast.status(asOf: CastCalendar.tuesday)

        #expect(now.cases[0].problems.open == 0)
        #expect(now.cases[0].dimensions[.affairs] == nil)
        #expect(before.cases[0].problems.open == 1)
        #expect(before.cases[0].dimensions[.affairs] == 3)
        #expect(now.head != before.head)
    }

    @Test func `knows nothing of a late entry as of a day before it was written`() async throws {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.friday])
        cast.clock.set(CastCalendar.thursday)
        try await cast.send(
            .task(
                CastVillage.yanggang.kase,
                .finish(CastVillage.yanggang.task(1), proof: "照片")),
            as: .cadre, happened: CastCalendar.tuesday)

        let then = try await cast.status(asOf: CastCalendar.wednesday)
        let now = try await cast.status()

        #expect(then.totals.done == 0)
        #expect(now.totals.done == 1)
    }

    @Test func `tells of the round open on the day, not of the one before`() async throws {
        let cast = try await Cast(on: CastCalendar.opens)
        try await cast.openRound(
            "round-0", title: "第一轮", opens: CastCalendar.day("2026-03-02"),
            closes: CastCalendar.day("2026-08-01"))
        try await cast.openRound(title: "第二轮")
        try await cast.list(.yanggang)

        let status = try await cast.status()
        let json = try ReportJSON.text(status)

        #expect(status.round?.title == "第二轮")
        #expect(status.cases.count == 1)
        #expect(json.contains("\"affairs\" : null"))
    }

    @Test func `counts a link without enough holders as vacant`() async throws {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.list(.yanggang)
        try await cast.link(
            .leader, as: "town-leader", to: .yanggang, from: CastCalendar.mondayBefore)

        let links = try await cast.status().cases[0].links

        #expect(links.filled == 1)
        #expect(links.vacant == 2)
    }

    @Test func `owes a visit this week and misses one last week`() async throws {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.list(.yanggang)
        try await cast.link(
            .cadre, as: "resident-cadre", to: .yanggang, from: CastCalendar.mondayBefore)

        let owed = try await cast.status().cases[0].obligations
        try await cast.visit(.yanggang, "visit-1", happened: CastCalendar.mondayBefore)
        let met = try await cast.status().cases[0].obligations

        #expect(owed == Obligations(due: 1, late: 1))
        #expect(met == Obligations(due: 1, late: 0))
    }
}
