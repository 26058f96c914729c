import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

/// What a round leaves to be done when it is closed.
@Suite struct LeavingSomethingOpen {
    private let next: RoundID = "round-2"
    private let week = CastCalendar.week

    /// A round with an errand, two asks and an instruction, closed on the Friday of week 47, and the
    /// next one opened in its place.
    ///
    /// - Parameter topic: that its huddle put off.
    private func town(puttingOff topic: String? = nil) async throws -> Cast {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.friday])
        cast.clock.set(CastCalendar.friday)
        try await cast.visit(.yanggang, "visit-1", ask: "请县里派测绘半天")
        try await cast.send(.huddle(Cast.round, .open("h1", week: week, place: "")))
        for (id, text, isAsk) in [("d1", "印两百份告示", false), ("d2", "请县里拨一台抽水机", true)] {
            try await cast.send(
                .huddle(
                    Cast.round,
                    .decide(
                        "h1",
                        .init(
                            id: DecisionID(id), kase: nil, village: nil, text: text, isAsk: isAsk,
                            task: nil,
                            errand: isAsk
                                ? nil
                                : HuddleErrand(
                                    owner: CastPost.leader.id, due: CastCalendar.friday)))))
        }
        if let topic { try await putOff(topic, cast) }
        try await cast.send(.huddle(Cast.round, .close("h1")))
        try await cast.send(
            .instruction(
                Cast.round,
                .give(
                    .init(
                        id: "i1", about: .init(), words: "水利资金月底前到位",
                        from: CastPost.countyLeader.id, way: .system, wanted: nil))),
            as: .countyLeader)
        try await cast.send(.round(.close(Cast.round, word: "一村未完")), as: .secretary)
        try await cast.openRound(next, title: "下一轮")
        return cast
    }

    private func putOff(_ topic: String, _ cast: Cast) async throws {
        let added = try await cast.send(
            .huddle(Cast.round, .addTopic(week, village: nil, text: topic)))
        try await cast.send(
            .huddle(
                Cast.round,
                .putOff(
                    "h1",
                    .init(
                        village: nil, kase: nil, task: nil, about: Array(added.entries ?? 0...0),
                        text: topic))))
    }

    private func agenda(
        _ cast: Cast, asOf: CivilDate? = nil
    ) async throws -> [HuddleAgenda.Kind: [String]] {
        let (programme, cache, today) = (cast.programme, cast.store.cache, cast.clock.now.day)
        let agenda = try await cast.store.main.read { [week] in
            try HuddleAgenda.read(
                Cast.town, week: week.next, programme: programme, today: today, asOf: asOf,
                cache: cache, on: $0)
        }
        return Dictionary(
            uniqueKeysWithValues: agenda.groups.filter { !$0.items.isEmpty }.map { group in
                (group.kind, group.items.filter { $0.earlier != nil }.map(\.text))
            })
    }

    private let everything: [HuddleAgenda.Kind: [String]] = [
        .asks: ["请县里派测绘半天", "请县里拨一台抽水机"], .decisions: ["印两百份告示"],
        .instructions: ["水利资金月底前到位"],
    ]

    @Test func `stands on the agenda of the next round, now and looking back`() async throws {
        let cast = try await town()
        cast.clock.set(CastCalendar.friday.adding(days: 7))

        #expect(try await agenda(cast) == everything)
        #expect(try await agenda(cast, asOf: CastCalendar.friday) == everything)
    }

    @Test func `brings what its last huddle put off before the first of the next round`()
        async throws
    {
        let cast = try await town(puttingOff: "自查怎么排")
        cast.clock.set(CastCalendar.friday.adding(days: 7))

        #expect(try await agenda(cast)[.putOff] == ["自查怎么排"])
        try await cast.send(.huddle(next, .open("h2", week: week.next, place: "")))
        cast.clock.set(CastCalendar.friday.adding(days: 14))
        let later = try await cast.store.main.read { [week, programme = cast.programme] in
            try HuddleAgenda.read(
                Cast.town, week: week.next.next, programme: programme,
                today: CastCalendar.friday.adding(days: 14), cache: cast.store.cache, on: $0)
        }
        #expect(later.group(.putOff).items.isEmpty)
    }

    @Test func `is told in its briefs until it is settled`() async throws {
        let cast = try await town()
        let monday = CastCalendar.friday.adding(days: 3)
        cast.clock.set(monday)

        let told = try await cast.brief(week.next, today: monday).sections
            .flatMap(\.paragraphs).map(\.zh)

        for words in ["请县里派测绘半天", "请县里拨一台抽水机", "水利资金月底前到位"] {
            #expect(told.contains { $0.contains(words) }, "\(words)")
        }
    }

    @Test func `stands in the week of whoever owes it, with the round it is of`() async throws {
        let cast = try await town()
        let (programme, cache) = (cast.programme, cast.store.cache)
        func items(_ post: CastPost) async throws -> [MyWeekItem] {
            try await cast.store.main.read { connection in
                let week = try MyWeek.read(
                    post.actor, programmes: { _, _ in programme }, calendar: .plain,
                    today: CastCalendar.friday, cache: cache, on: connection)
                return week.owed + week.later
            }
        }

        let errands = try await items(.leader).filter {
            if case .errand = $0.matter { return true }
            return false
        }
        let toAssign = try await items(.office).filter {
            if case .decision(let waiting) = $0.matter {
                return waiting.matter.kind == "assign-instruction i1"
            }
            return false
        }
        #expect(errands.map(\.round) == [Cast.round])
        #expect(toAssign.map(\.round) == [Cast.round])
    }

    @Test func `is brought to its end in its own round, and then told of no more`() async throws {
        let cast = try await town()
        let asks = try await cast.store.main.read { connection in
            try StreamReading.current(
                TownRound.self, StreamName.of(Cast.round, in: Cast.town), cache: cast.store.cache,
                on: connection
            ).state
        }
        let visit = try #require(asks.asks.left.map(\.ask).first)
        let decided = try #require(asks.openDecidedAsks.first?.at.entry)

        try await cast.send(
            .huddle(Cast.round, .settle("h1", "d1", result: "印好，已张贴")), as: .leader)
        try await cast.send(
            .ask(Cast.round, .answer(visit, words: "下周派员", by: nil, .system)),
            as: .countyLeader)
        try await cast.send(.ask(Cast.round, .withdraw(decided, reason: "已借到")))
        try await cast.send(
            .instruction(
                Cast.round,
                .assign(
                    "i1", owner: CastPost.leader.id, due: CastCalendar.friday, task: nil)))
        try await cast.send(
            .instruction(Cast.round, .report("i1", text: "28日到账")), as: .leader)
        try await cast.send(
            .instruction(Cast.round, .close("i1", word: "", .system)), as: .countyLeader)

        let before = try await cast.store.main.read { connection in
            try RoundRows.find(Cast.round, on: connection)?.unfinished
        }
        #expect(before == 0)
        #expect(try await agenda(cast).values.flatMap { $0 }.isEmpty)
    }

    @Test func `the result of an instruction goes up though its task can no longer be done`()
        async throws
    {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.friday])
        let village = CastVillage.yanggang
        try await cast.send(
            .instruction(
                Cast.round,
                .give(
                    .init(
                        id: "i1", about: .init(village: village.id, kase: village.kase),
                        words: "月底前量清", from: CastPost.countyLeader.id, way: .system,
                        wanted: nil))), as: .countyLeader)
        try await cast.send(
            .instruction(
                Cast.round,
                .assign(
                    "i1", owner: CastPost.leader.id, due: CastCalendar.friday,
                    task: "task-i1")))
        let report = Command.instruction(Cast.round, .report("i1", text: "量清4户，余下转下轮"))
        await #expect(throws: Refusal.instruction(.taskUnfinished)) {
            try await cast.send(report, as: .leader)
        }

        try await cast.send(.round(.close(Cast.round, word: "一村未完")), as: .secretary)

        await #expect(throws: Never.self) { try await cast.send(report, as: .leader) }
    }

    @Test func `takes nothing new all the same`() async throws {
        let cast = try await town()
        let over = Refusal.request(.roundClosed(on: CastCalendar.friday))

        await #expect(throws: over) {
            try await cast.send(
                .huddle(Cast.round, .addTopic(week.next, village: nil, text: "再议")))
        }
        await #expect(throws: over) {
            try await cast.send(
                .instruction(
                    Cast.round,
                    .give(
                        .init(
                            id: "i2", about: .init(), words: "另一件",
                            from: CastPost.countyLeader.id, way: .system, wanted: nil))),
                as: .countyLeader)
        }
    }
}
