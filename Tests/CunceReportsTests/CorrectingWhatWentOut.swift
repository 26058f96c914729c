import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

@Suite struct CorrectingWhatWentOut {
    /// A town whose brief of the week told of one visit and is signed.
    private func town() async throws -> (cast: Cast, visit: Int) {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.friday])
        cast.clock.set(CastCalendar.wednesday)
        let visit = try await cast.visit(.yanggang, "visit-1", text: "约到 2 户")
        cast.clock.set(CastCalendar.friday)
        try await cast.huddle(
            in: CastCalendar.week, deciding: "task-decided", for: .yanggang,
            due: CastCalendar.day("2026-11-24"))
        let live = try await cast.brief()
        try await cast.send(
            .brief(
                Cast.round,
                .compose(CastCalendar.week, sections: live.sections, head: live.head)))
        try await cast.send(.brief(Cast.round, .sign(CastCalendar.week)), as: .secretary)
        return (cast, try #require(visit.entries?.lowerBound))
    }

    private func brief(_ cast: Cast) async throws -> Brief {
        let stream = StreamName.of(Cast.round, in: Cast.town)
        let town = try await cast.store.main.read { connection in
            try StreamReading.current(
                TownRound.self, stream, cache: cast.store.cache, on: connection
            ).state
        }
        return try #require(town.briefs.all.first)
    }

    private func corrections(_ cast: Cast) async throws -> [BriefCorrection] {
        let brief = try await brief(cast)
        return try await cast.store.main.read { try BriefCorrection.all(of: brief, on: $0) }
    }

    @Test func `names the sentence, what it said and what it says now`() async throws {
        let (cast, visit) = try await town()
        try await cast.send(
            .correct(.init(entry: visit, changes: ["text": "约到 1 户"], reason: "听错了")))

        let one = try #require(try await corrections(cast).first)

        #expect(one.sentence.zh == "11月18日，驻村干部 甲到洋港走访：约到 2 户。")
        #expect(one.correction.said.map(\.value) == ["约到 2 户"])
        #expect(one.correction.says.map(\.value) == ["约到 1 户"])
        #expect(one.correction.reason == "听错了")
        #expect(one.correction.entry.number == visit)
    }

    @Test func `lists each word that was said later, and only those`() async throws {
        let (cast, visit) = try await town()
        #expect(try await corrections(cast).isEmpty)
        for text in ["约到 1 户", "约到 3 户"] {
            try await cast.send(
                .correct(.init(entry: visit, changes: ["text": text], reason: "再数")))
        }
        try await cast.send(.withdraw(.init(entry: visit, reason: "记错了村")))

        let all = try await corrections(cast).map(\.correction)

        #expect(all.map(\.isWithdrawn) == [false, false, true])
        #expect(
            all.map { $0.said.first { $0.key == "text" }?.value }
                == ["约到 2 户", "约到 1 户", "约到 3 户"])
        let last = try #require(all.last)
        let later = try await cast.store.main.read {
            try Corrections.read(of: [visit], after: all[1].amendment.number, on: $0)
        }
        #expect(later == [last])
    }

    @Test func `leaves the paper as it went out`() async throws {
        let (cast, visit) = try await town()
        let before = try await cast.brief()

        try await cast.send(.withdraw(.init(entry: visit, reason: "记错了村")))

        #expect(try await cast.brief() == before)
    }

    @Test func `is told by the next paper, once, in the pack's words`() async throws {
        let (cast, visit) = try await town()
        try await cast.send(
            .correct(.init(entry: visit, changes: ["text": "约到 1 户"], reason: "听错了")))
        let next = CastCalendar.week.next
        cast.clock.set(next.monday)

        let brief = try await cast.brief(next, today: next.monday)
        let told = brief.sections.first?.paragraphs.last

        #expect(
            told?.zh == "第1期所述洋港“约到 2 户”，已于11月20日更正为“约到 1 户”，原因：听错了。")
        #expect(told?.entries.first == visit)

        let id: HuddleID = "huddle-next"
        try await cast.send(.huddle(Cast.round, .open(id, week: next, place: "镇会议室")))
        try await cast.send(.huddle(Cast.round, .close(id)))
        try await cast.send(
            .brief(Cast.round, .compose(next, sections: brief.sections, head: brief.head)))
        cast.clock.set(next.next.monday)
        let after = try await cast.brief(next.next, today: next.next.monday)
        #expect(!after.sections.flatMap(\.paragraphs).contains { $0.zh.contains("第1期") })
    }

    @Test func `says of what a changed date is a part`() async throws {
        let (cast, _) = try await town()
        // The decision of the huddle gave the task; it is named in the paper's next steps.
        let task = try #require(
            try await brief(cast).sections.first { $0.key == "next" }?.paragraphs.first?.entries
                .last)
        try await cast.send(
            .correct(.init(entry: task, changes: ["due": "2026-11-25"], reason: "看错了日子")))
        cast.clock.set(CastCalendar.week.next.monday)

        let next = CastCalendar.week.next
        let told = try await cast.brief(next, today: next.monday).sections.first?.paragraphs.last

        #expect(
            told?.zh
                == "第1期所述洋港“班子成员到工地见户主（11月24日）”，已于11月20日更正为“11月25日”，原因：看错了日子。"
        )
    }

    @Test func `of a closed huddle's minutes is listed, of an open one's not`() async throws {
        let (cast, _) = try await town()
        let stream = StreamName.of(Cast.round, in: Cast.town)
        let huddle = try await huddle(cast, stream)
        let decision = try #require(huddle.decisions.first?.at.entry)
        try await cast.send(
            .correct(.init(entry: decision, changes: ["text": "请县里派人"], reason: "记漏了")))

        let found = try await cast.store.main.read {
            try HuddleCorrections.read(huddle, in: stream, on: $0)
        }

        #expect(found.map(\.entry.number) == [decision])
        #expect(found.first?.says.map(\.value) == ["请县里派人"])
        let next = CastCalendar.week.next
        cast.clock.set(next.monday)
        try await cast.send(
            .huddle(Cast.round, .open("huddle-next", week: next, place: "镇会议室")))
        let open = try await self.huddle(cast, stream)
        #expect(open.closed == nil)
        let none = try await cast.store.main.read {
            try HuddleCorrections.read(open, in: stream, on: $0)
        }
        #expect(none.isEmpty)
    }

    private func huddle(_ cast: Cast, _ stream: String) async throws -> Huddle {
        let town = try await cast.store.main.read { connection in
            try StreamReading.current(
                TownRound.self, stream, cache: cast.store.cache, on: connection
            ).state
        }
        return try #require(town.huddles.all.last)
    }
}
