import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

@Suite struct EnteringAFieldSheet {
    private let kase = CastVillage.yanggang.kase

    private func underWay() async throws -> Cast {
        let cast = try await Cast(on: CastCalendar.mondayBefore)
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.closes, CastCalendar.closes])
        cast.clock.set(CastCalendar.wednesday)
        return cast
    }

    private func state(_ cast: Cast) async throws -> Case {
        let cache = cast.store.cache
        return try await cast.store.main.read {
            try StreamReading.current(
                Case.self, StreamName.of(kase), cache: cache, on: $0
            ).state
        }
    }

    private func sheet(
        text: String = "返回地又量了一户", _ marks: [FieldSheetDraft.Mark],
        by post: PostID = CastPost.cadre.id
    ) -> Command {
        .visit(
            kase,
            .enter(
                .init(
                    visit: .init(id: "visit-sheet", text: text, participants: [post]),
                    marks: marks)))
    }

    private func mark(
        _ number: Int, _ state: FieldSheetDraft.Mark.State, _ words: String = ""
    ) -> FieldSheetDraft.Mark {
        .init(task: CastVillage.yanggang.task(number), state: state, words: words)
    }

    @Test func `is one visit and what it says of every task`() async throws {
        let cast = try await underWay()

        try await cast.send(
            sheet([mark(1, .done, "签认表 12 张"), mark(2, .stuck, "户主在外")]), as: .office)

        let state = try await state(cast)
        #expect(state.visits.all.map(\.id) == ["visit-sheet"])
        #expect(state.tasks.all.map(\.state) == [.done, .stuck])
    }

    @Test func `says something by its marks alone`() async throws {
        let cast = try await underWay()

        try await cast.send(sheet(text: "", [mark(1, .inHand)]), as: .office)

        let state = try await state(cast)
        #expect(state.visits.all.count == 1)
    }

    @Test func `leaves nothing where one line is refused, and names that line`() async throws {
        let cast = try await underWay()
        let refused = CastVillage.yanggang.task(2)

        await #expect(
            throws: Refusal.sheet(refused, .field(.init("reason", .missing)))
        ) {
            try await cast.send(
                sheet([mark(1, .done, "签认表 12 张"), mark(2, .stuck)]), as: .office)
        }

        let state = try await state(cast)
        #expect(state.visits.all.isEmpty)
        #expect(state.tasks.all.map(\.state) == [.open, .open])
    }

    @Test func `keeps what it says of a task that is still stuck, and since when it is`()
        async throws
    {
        let cast = try await underWay()
        try await cast.send(
            .task(kase, .reportStuck(CastVillage.yanggang.task(1), reason: "户主在外")), as: .cadre)
        let since = try await state(cast).tasks.all[0].changed
        cast.clock.set(CastCalendar.friday)

        try await cast.send(sheet([mark(1, .stuck, "还是约不到")]), as: .office)

        let state = try await state(cast)
        #expect(state.tasks.all[0].changed == since)
        #expect(state.visits.all.last?.text == "返回地又量了一户\n任务1：还是约不到")
    }

    /// Product principle 9: the doer does not verify. The doer is whoever wrote the sheet.
    @Test func `is the word of whoever wrote it, not of whoever typed it`() async throws {
        let cast = try await underWay()
        try await cast.send(sheet([mark(1, .done, "签认表 12 张")]), as: .office)

        let state = try await state(cast)

        #expect(state.tasks.all[0].doers == [CastPost.cadre.person])
    }

    @Test func `opens no task to somebody who has no part in it`() async throws {
        let cast = try await underWay()
        try await cast.huddle(
            in: ISOWeek(containing: cast.clock.now.day), deciding: "task-own", for: .yanggang,
            due: CastCalendar.closes)
        let stranger = Actor(
            person: CastPost.leader.person, post: CastPost.leader.id, role: "paired-enterprise",
            standing: .supporter, path: "/1/")

        await #expect(throws: Refusal.access(.notAllowed(.visit))) {
            try await cast.desk.submit(
                Request(
                    id: "sheet-stranger", actor: stranger, happenedOn: cast.clock.now.day,
                    command: sheet([mark(1, .inHand)])))
        }
    }
}
