import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

@Suite struct CarryingWordUpward {
    private let week = CastCalendar.week

    private func composed() async throws -> Cast {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.friday])
        cast.clock.set(CastCalendar.friday)
        try await cast.huddle(
            in: week, deciding: "task-decided", for: .yanggang,
            due: CastCalendar.day("2026-11-30"))
        let live = try await cast.brief()
        try await cast.send(
            .brief(Cast.round, .compose(week, sections: live.sections, head: live.head)))
        return cast
    }

    private func sent() async throws -> Cast {
        let cast = try await composed()
        try await cast.send(.brief(Cast.round, .sign(week)), as: .secretary)
        try await cast.send(
            .brief(
                Cast.round, .send(week, to: [CastPost.countyLeader.id], .system, word: "")))
        return cast
    }

    private func town(_ cast: Cast) async throws -> TownRound {
        try await cast.store.main.read {
            try StreamReading.current(
                TownRound.self, StreamName.of(Cast.round, in: Cast.town), cache: cast.store.cache,
                on: $0
            ).state
        }
    }

    @Test func `two who sign in the same moment sign once`() async throws {
        let cast = try await composed()
        let (round, week) = (Cast.round, week)

        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<2 {
                group.addTask {
                    do {
                        try await cast.send(.brief(round, .sign(week)), as: .secretary)
                        return true
                    } catch Refusal.brief(.alreadySigned) {
                        return false
                    } catch {
                        Issue.record("\(error)")
                        return false
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }

        #expect(outcomes.count(where: { $0 }) == 1)
        #expect(try await town(cast).briefs.brief(for: week)?.state == .signed)
    }

    @Test func `an edit and a signature in the same moment never sign what was not read`()
        async throws
    {
        let cast = try await composed()
        let (round, week) = (Cast.round, week)
        let read = try #require(try await town(cast).briefs.brief(for: week)).version
        let draft = BriefEditDraft(section: "next", place: nil, zh: "镇班子包干督办。", en: "")

        async let signing = cast.outcome(.brief(round, .sign(week, read: read)), as: .secretary)
        async let editing = cast.outcome(.brief(round, .edit(week, draft)), as: .office)
        let (signed, edited) = try await (signing, editing)

        let brief = try #require(try await town(cast).briefs.brief(for: week))
        if signed == nil {
            #expect(edited == .brief(.alreadySigned(on: CastCalendar.friday)))
            #expect(brief.version == read)
        } else {
            #expect(signed == .brief(.changedSinceRead(count: 1)))
            #expect(edited == nil)
            #expect(brief.state == .draft)
        }
    }

    @Test func `is acknowledged by the post it went to, or by a clerk on paper`() async throws {
        let cast = try await sent()
        let own = CastPost.countyLeader.id

        await #expect(throws: Refusal.access(.notAllowed(.instruct))) {
            try await cast.send(
                .brief(Cast.round, .acknowledge(week, own, .system, word: "")), as: .office)
        }
        await #expect(throws: Refusal.access(.notAllowed(.recordPaper))) {
            try await cast.send(
                .brief(Cast.round, .acknowledge(week, own, .paper, word: "签收")), as: .secretary)
        }
        try await cast.send(
            .brief(Cast.round, .acknowledge(week, own, .system, word: "")), as: .countyLeader)
        #expect(try await town(cast).briefs.brief(for: week)?.state == .acknowledged)
    }

    @Test func `an instruction about a village becomes its task in one deed`() async throws {
        let cast = try await sent()
        let village = CastVillage.yanggang
        let about = InstructionAbout(week: week, village: village.id, kase: village.kase)
        try await cast.send(
            .instruction(
                Cast.round,
                .give(
                    .init(
                        id: "i1", about: about, words: "返回地要一户一户量清。",
                        from: CastPost.countyLeader.id, way: .system, wanted: nil))),
            as: .countyLeader)
        let assign = InstructionCommand.assign(
            "i1", owner: CastPost.cadre.id, due: CastCalendar.day("2026-11-30"),
            task: "task-instruction")

        await #expect(throws: Refusal.access(.notAllowed(.addTask))) {
            try await cast.send(.instruction(Cast.round, assign), as: .countyLeader)
        }
        let receipt = try await cast.send(.instruction(Cast.round, assign), as: .secretary)
        #expect(receipt.entries?.count == 2)

        let kase = village.kase
        await #expect(throws: Refusal.instruction(.taskUnfinished)) {
            try await cast.send(
                .instruction(Cast.round, .report("i1", text: "量清了")), as: .cadre)
        }
        try await cast.send(.task(kase, .finish("task-instruction", proof: "签字单")), as: .cadre)
        try await cast.send(.task(kase, .verify("task-instruction", note: "")), as: .office)
        try await cast.send(
            .instruction(Cast.round, .report("i1", text: "8 户量清签字。")), as: .cadre)
        try await cast.send(
            .instruction(Cast.round, .close("i1", word: "好", .system)), as: .countyLeader)

        #expect(try await town(cast).instructions.instruction("i1")?.state == .closed)
    }

    @Test func `an ask stands in later weeks until it is answered`() async throws {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.friday])
        let visit = try await cast.visit(.yanggang, "visit-1", ask: "请县里派测绘半天")
        let entry = try #require(visit.entries?.lowerBound)
        let later = CastCalendar.day("2027-01-15")
        cast.clock.set(later)

        let asked = try await cast.agenda(ISOWeek(containing: later)).group(.asks).items
        #expect(asked.map(\.text) == ["请县里派测绘半天"])
        #expect(asked.map(\.entries) == [[entry]])

        await #expect(throws: Refusal.ask(.unknownAsk)) {
            try await cast.send(.ask(Cast.round, .withdraw(entry - 1, reason: "不是请求")))
        }
        try await cast.send(
            .ask(Cast.round, .answer(entry, words: "下周派员", by: nil, .system)),
            as: .countyLeader)
        #expect(try await cast.agenda(ISOWeek(containing: later)).group(.asks).items.isEmpty)
    }

    @Test func `what happened on paper is not older than what it answers`() async throws {
        let cast = try await sent()
        let visit = try await cast.visit(.yanggang, "visit-1", ask: "请县里派测绘半天")
        let entry = try #require(visit.entries?.lowerBound)
        let (round, day) = (Cast.round, CastCalendar.friday)
        let before = day.adding(days: -1)
        let leader = CastPost.countyLeader.id
        func given(_ id: InstructionID, _ about: InstructionAbout) -> Command {
            .instruction(
                round,
                .give(
                    .init(
                        id: id, about: about, words: "抓紧。", from: leader, way: .paper, wanted: nil))
            )
        }
        let commands: [(Command, Refusal)] = [
            (
                .brief(round, .acknowledge(week, leader, .paper, word: "签收")),
                .brief(.beforeSent(on: day))
            ),
            (given("i1", .init(week: week)), .instruction(.beforeBriefSent(on: day))),
            (given("i2", .init(ask: entry)), .instruction(.beforeAsked(on: day))),
            (
                .ask(round, .answer(entry, words: "下周派员", by: leader, .paper)),
                .ask(.beforeAsked(on: day))
            ),
        ]

        for (command, refusal) in commands {
            await #expect(throws: refusal) {
                try await cast.send(command, as: .office, happened: before)
            }
        }
        // The last of them settles the ask the third would answer.
        for index in [0, 1, 3] {
            try await cast.send(commands[index].0, as: .office, happened: day)
        }
    }

    @Test func `an ask that goes up in a formal request leaves the bulletin`() async throws {
        let cast = try await composed()
        let visit = try await cast.visit(.yanggang, "visit-1", ask: "请县里派测绘半天")
        let entry = try #require(visit.entries?.lowerBound)
        let text = FormalRequest.Text(
            matter: "补测绘图", addressee: CastPost.countyLeader.id, reason: "缺图。", asked: "请派员半天。")

        await #expect(throws: Refusal.access(.notAllowed(.sendUp))) {
            try await cast.send(
                .formalRequest(Cast.round, .draft("r1", ask: entry, village: nil, text)),
                as: .cadre)
        }
        try await cast.send(
            .formalRequest(Cast.round, .draft("r1", ask: entry, village: nil, text)))
        let live = try await cast.brief(week.next)

        // The visit itself is news of the days after the last bulletin.
        #expect(
            !live.sections.filter { $0.key == "coordination" }.flatMap(\.paragraphs)
                .contains { $0.entries.contains(entry) })
        await #expect(throws: Refusal.ask(.isOnItsWay)) {
            try await cast.send(.ask(Cast.round, .withdraw(entry, reason: "不要了")))
        }
    }
}

extension Cast {
    /// Why a command was refused; `nil` where it was carried out.
    fileprivate func outcome(_ command: Command, as post: CastPost) async throws -> Refusal? {
        do {
            try await send(command, as: post)
            return nil
        } catch let refusal as Refusal { return refusal }
    }
}

extension Cast {
    fileprivate func brief(_ week: ISOWeek = CastCalendar.week) async throws -> BriefReport {
        let (programme, cache, today) = (programme, store.cache, clock.now.day)
        return try await store.main.read {
            try BriefReport.read(
                Cast.town, week: week, programme: programme, today: max(today, week.monday),
                cache: cache, on: $0)
        }
    }

    fileprivate func agenda(_ week: ISOWeek) async throws -> HuddleAgenda {
        let (programme, cache, today) = (programme, store.cache, clock.now.day)
        return try await store.main.read {
            try HuddleAgenda.read(
                Cast.town, week: week, programme: programme, today: today, cache: cache, on: $0)
        }
    }
}
