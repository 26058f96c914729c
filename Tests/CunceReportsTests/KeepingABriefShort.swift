import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

/// Product principle 13: generated documents keep to the field's limits.
@Suite struct KeepingABriefShort {
    private let many = 150

    private func brief() async throws -> (Cast, BriefReport) {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        let days = (0..<many).map { CastCalendar.tuesday.adding(days: $0 % 3) }
        try await cast.bringUnderWay(.yanggang, due: days)
        cast.clock.set(CastCalendar.wednesday)
        try await cast.send(
            .task(
                CastVillage.yanggang.kase,
                .reportStuck(CastVillage.yanggang.task(many), reason: "户主在外")), as: .cadre)
        cast.clock.set(CastCalendar.friday)
        return (cast, try await cast.brief())
    }

    @Test func `never gets longer than the limit`() async throws {
        let (cast, brief) = try await brief()
        let limit = try #require(cast.programme.brief?.characterLimit)

        #expect(brief.characters <= limit)
        #expect(brief.characters > limit / 4)
    }

    @Test func `tells of what is stuck and longest overdue, and counts the rest with its entries`()
        async throws
    {
        let (_, brief) = try await brief()
        let problems = try #require(brief.sections.first { $0.key == "problems" }).paragraphs
        let more = try #require(problems.last)

        #expect(problems.contains { $0.zh.contains("“任务\(many)”应于") && $0.zh.contains("现卡住") })
        #expect(problems.contains { $0.zh.contains("已逾期3天") })
        #expect(more.zh.hasPrefix("另有"))
        #expect(more.entries.count == many - (problems.count - 1))
        #expect(Set(problems.flatMap(\.entries)).count == many)
    }

    @Test func `tells a task that is late and stuck in one sentence`() async throws {
        let (_, brief) = try await brief()
        let problems = try #require(brief.sections.first { $0.key == "problems" }).paragraphs

        let told = problems.filter { $0.zh.contains("“任务\(many)”") }

        #expect(
            told.map(\.zh) == [
                "洋港“任务\(many)”应于11月19日办结，已逾期1天，现卡住，原因：户主在外；责任岗位：驻村干部 甲。"
            ])
    }

    @Test func `of asks and instructions alone is cut as well, and can be signed`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await cast.openRound()
        try await cast.list(.yanggang)
        var asked: Set<Int> = []
        for number in 1...many / 3 {
            let words = "第\(number)件：" + String(repeating: "请县里派员", count: 16)
            let visit = try await cast.visit(.yanggang, VisitID("visit-\(number)"), ask: words)
            let given = try await cast.send(
                .instruction(
                    Cast.round,
                    .give(
                        .init(
                            id: InstructionID("i\(number)"), about: InstructionAbout(),
                            words: words,
                            from: CastPost.countyLeader.id, way: .system, wanted: nil))),
                as: .countyLeader)
            asked.formUnion([visit, given].compactMap(\.entries?.lowerBound))
        }
        try await cast.send(.huddle(Cast.round, .open("h1", week: CastCalendar.week, place: "")))
        try await cast.send(.huddle(Cast.round, .close("h1")))
        let brief = try await cast.brief()
        let limit = try #require(cast.programme.brief?.characterLimit)

        #expect(brief.characters <= limit)
        #expect(brief.characters > limit * 9 / 10)
        #expect(asked.count == many / 3 * 2)
        #expect(asked.isSubset(of: brief.sections.flatMap(\.paragraphs).flatMap(\.entries)))
        for key in ["coordination", "instructions"] {
            let told = try #require(brief.sections.first { $0.key == key }).paragraphs
            #expect(told.last?.zh.hasPrefix("另有") == true)
            #expect(told.count > 10)
        }
        try await cast.send(
            .brief(
                Cast.round,
                .compose(CastCalendar.week, sections: brief.sections, head: brief.head)))
        try await cast.send(.brief(Cast.round, .sign(CastCalendar.week)), as: .secretary)
    }
}
