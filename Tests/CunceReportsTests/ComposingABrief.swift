import CunceDocuments
import CunceDomain
import CunceReports
import CunceTestSupport
import Testing

@Suite struct ComposingABrief {
    private func town() async throws -> Cast {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(
            .yanggang, due: [CastCalendar.tuesday, CastCalendar.friday, CastCalendar.friday])
        return cast
    }

    private func texts(_ key: String, _ brief: BriefReport) -> [String] {
        brief.sections.first { $0.key == key }?.paragraphs.map(\.zh) ?? []
    }

    @Test func `names the entries behind every sentence that says something`() async throws {
        let cast = try await town()
        cast.clock.set(CastCalendar.wednesday)
        let kase = CastVillage.yanggang.kase
        try await cast.send(
            .task(kase, .finish(CastVillage.yanggang.task(2), proof: "照片")), as: .cadre)
        try await cast.send(
            .task(kase, .reportStuck(CastVillage.yanggang.task(3), reason: "户主在外")),
            as: .cadre)
        try await cast.visit(.yanggang, "visit-1", ask: "请县里派测绘半天")
        cast.clock.set(CastCalendar.friday)
        try await cast.huddle(
            in: CastCalendar.week, deciding: "task-decided", for: .yanggang,
            due: CastCalendar.day("2026-11-24"))

        let brief = try await cast.brief()
        let saying = brief.sections.flatMap(\.paragraphs).filter { !$0.zh.contains("无待办批示") }

        #expect(
            brief.sections.map(\.key)
                == ["progress", "problems", "next", "coordination", "instructions"])
        #expect(saying.allSatisfy { !$0.entries.isEmpty && $0.entries == $0.entries.sorted() })
        #expect(saying.allSatisfy { !$0.zh.contains("{") && !$0.en.contains("{") })
        #expect(
            texts("problems", brief) == [
                "洋港“任务1”应于11月17日办结，已逾期3天，责任岗位：驻村干部 甲。",
                "洋港“任务3”卡住，原因：户主在外；责任岗位：驻村干部 甲。",
            ])
        #expect(
            texts("next", brief) == [
                "碰头会议定洋港“班子成员到工地见户主”，由挂钩镇领导 甲负责，11月24日前办结。"
            ])
        #expect(
            texts("coordination", brief) == ["洋港提请协调：请县里派测绘半天（11月18日提出）。"])
        #expect(
            texts("progress", brief).first
                == "全镇1个村在列，整治1个。一村一策共4项，办结1项，其中本周办结1项；逾期1项，其中卡住0项。")
    }

    @Test func `says in the pack's words where there is nothing to say`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await cast.openRound()

        let brief = try await cast.brief()

        #expect(
            brief.sections.flatMap(\.paragraphs).map(\.zh) == [
                "本周无新进展。", "本周无新增问题，无逾期和卡住事项。", "下周无到期事项。",
                "本周无需要协调的事项。", "本周无待办批示。",
            ])
        #expect(brief.sections.flatMap(\.paragraphs).allSatisfy { $0.entries.isEmpty })
    }

    @Test func `tells of what was written this week though it happened before`() async throws {
        let cast = try await town()
        cast.clock.set(CastCalendar.tuesday)
        try await cast.visit(
            .yanggang, "visit-1", text: "补记：账已公开", happened: CastCalendar.day("2026-11-13"))

        let brief = try await cast.brief()

        #expect(texts("progress", brief).contains("11月13日，驻村干部 甲到洋港走访：补记：账已公开。"))
    }

    @Test func `stays as it was composed whatever happens later`() async throws {
        let cast = try await town()
        cast.clock.set(CastCalendar.friday)
        try await cast.huddle(
            in: CastCalendar.week, deciding: "task-decided", for: .yanggang,
            due: CastCalendar.day("2026-11-24"))
        let live = try await cast.brief()
        try await cast.send(
            .brief(
                Cast.round,
                .compose(CastCalendar.week, sections: live.sections, head: live.head)))
        try await cast.visit(.yanggang, "visit-1", text: "会后去了一趟")

        let composed = try await cast.brief()

        #expect(composed.sections == live.sections)
        #expect(composed.head == live.head)
        #expect(composed.isComposed)
        #expect(composed.state == .draft)
    }

    @Test func `is the paper of its week also when the next round has opened`() async throws {
        let cast = try await town()
        cast.clock.set(CastCalendar.friday)
        try await cast.huddle(
            in: CastCalendar.week, deciding: "task-decided", for: .yanggang,
            due: CastCalendar.day("2026-11-24"))
        let live = try await cast.brief()
        try await cast.send(
            .brief(
                Cast.round,
                .compose(CastCalendar.week, sections: live.sections, head: live.head)))
        let nextMonday = CastCalendar.friday.adding(days: 3)
        cast.clock.set(nextMonday)
        try await cast.openRound("round-next", title: "2027年上半年", opens: nextMonday)

        let brief = try await cast.brief()

        #expect(brief.isComposed)
        #expect(brief.sections == live.sections)
    }

    @Test func `counts the weeks that went by without an answer, not those that began`()
        async throws
    {
        let cast = try await town()
        cast.clock.set(CastCalendar.friday)
        try await cast.visit(.yanggang, "visit-1", ask: "请县里派测绘半天")

        let sixDays = try await cast.brief(
            CastCalendar.week.next, today: CastCalendar.friday.adding(days: 6))
        let week = try await cast.brief(
            CastCalendar.week.next, today: CastCalendar.friday.adding(days: 7))

        #expect(
            texts("coordination", sixDays) == ["洋港提请协调：请县里派测绘半天（11月20日提出）。"])
        #expect(
            texts("coordination", week) == ["洋港提请协调：请县里派测绘半天（11月20日提出，已1周未答复）。"])
    }

    @Test func `is the same paper twice`() async throws {
        let cast = try await town()

        let one = try await cast.brief()
        let other = try await cast.brief()

        #expect(one == other)
        let (first, second) = (try one.json(in: .en), try other.json(in: .en))
        #expect(first == second)
        let paper = one.paper(in: .zh, cast.programme)
        #expect(PaperHTML.text(paper).contains("<h1 class=\"title\">后进村整治专报</h1>"))
        #expect(try PaperDOCX.bytes(paper) == PaperDOCX.bytes(other.paper(in: .zh, cast.programme)))
    }

    @Test func `shows a week that is over as it was known by its Sunday`() async throws {
        let cast = try await town()
        cast.clock.set(CastCalendar.friday)
        try await cast.send(
            .task(
                CastVillage.yanggang.kase,
                .finish(CastVillage.yanggang.task(1), proof: "照片")),
            as: .cadre, happened: CastCalendar.mondayBefore)

        let brief = try await cast.brief(CastCalendar.week.previous)

        #expect(texts("progress", brief).first?.contains("办结0项") == true)
    }
}
