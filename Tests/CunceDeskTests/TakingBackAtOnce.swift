import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

@Suite struct TakingBackAtOnce {
    private func town() async throws -> Cast {
        let cast = try await Cast()
        try await cast.openRound()
        try await cast.list(.yanggang)
        return cast
    }

    private func yanggang(_ cast: Cast) async throws -> Case {
        try await cast.store.main.read { connection in
            try StreamReading.current(
                Case.self, StreamName.of(CastVillage.yanggang.kase), cache: cast.store.cache,
                on: connection
            ).state
        }
    }

    @Test func `withdraws what was written, with a reason nobody typed`() async throws {
        let cast = try await town()
        let visit = try await cast.visit(.yanggang, "visit-1")

        let receipt = try await cast.send(.undo(visit.command))

        #expect(try await yanggang(cast).visits.all.isEmpty)
        let number = try #require(receipt.entries?.lowerBound)
        let entry = try await cast.store.main.read { try JournalEntries.find(number, on: $0) }
        #expect(entry?.mark.event == "entry.withdrawn.v1")
        let body = String(decoding: entry?.body ?? [], as: UTF8.self)
        #expect(body.contains(Undo.reason))
    }

    @Test(arguments: [(0, true), (15, true), (16, false)])
    func `is possible for ten seconds and five for the network`(
        seconds: Int, isTaken: Bool
    ) async throws {
        let cast = try await town()
        let visit = try await cast.visit(.yanggang, "visit-1")
        cast.clock.pass(seconds: seconds)

        if isTaken {
            try await cast.send(.undo(visit.command))
        } else {
            await #expect(throws: Refusal.correction(.tooLateToUndo)) {
                try await cast.send(.undo(visit.command))
            }
        }

        #expect(try await yanggang(cast).visits.all.isEmpty == isTaken)
    }

    @Test func `takes every entry of the command, in every stream`() async throws {
        let cast = try await town()
        try await cast.diagnose(.yanggang)
        let week = ISOWeek(containing: CastCalendar.opens)
        try await cast.send(
            .huddle(Cast.round, .open("huddle-1", week: week, place: "镇会议室")))
        let decision = try await cast.send(
            .huddle(
                Cast.round,
                .decide(
                    "huddle-1",
                    .init(
                        id: "decision-1", kase: CastVillage.yanggang.kase,
                        village: CastVillage.yanggang.id, text: "到工地见户主", isAsk: false,
                        task: .init(
                            id: "task-1", owner: CastPost.leader.id, due: CastCalendar.closes)))))
        #expect(decision.entries?.count == 2)

        let receipt = try await cast.send(.undo(decision.command))

        #expect(receipt.entries?.count == 2)
        #expect(try await yanggang(cast).tasks.all.isEmpty)
    }

    @Test func `is its author's alone`() async throws {
        let cast = try await town()
        let visit = try await cast.visit(.yanggang, "visit-1")

        await #expect(throws: Refusal.correction(.unknownEntry)) {
            try await cast.send(.undo(visit.command), as: .secretary)
        }
    }

    @Test func `happens once`() async throws {
        let cast = try await town()
        let visit = try await cast.visit(.yanggang, "visit-1")
        try await cast.send(.undo(visit.command))

        await #expect(throws: Refusal.correction(.alreadyWithdrawn)) {
            try await cast.send(.undo(visit.command))
        }
    }

    @Test func `is refused and not offered for what stands for good`() async throws {
        let cast = try await town()
        try await cast.diagnose(.yanggang)
        try await cast.plan(.yanggang, due: [CastCalendar.closes])
        let approval = try await cast.send(
            .plan(CastVillage.yanggang.kase, .approve(note: "")), as: .secretary)

        #expect(try await cast.desk.undoable(approval) == nil)
        await #expect(throws: Refusal.correction(.standsForGood)) {
            try await cast.send(.undo(approval.command), as: .secretary)
        }
    }

    @Test func `is offered from the moment it was written`() async throws {
        let cast = try await town()
        let visit = try await cast.visit(.yanggang, "visit-1")

        #expect(try await cast.desk.undoable(visit) == cast.clock.now)
        let later = Moment(milliseconds: cast.clock.now.milliseconds + 9_999)
        #expect(Undo.secondsLeft(since: cast.clock.now, now: later) == 1)
        let over = Moment(milliseconds: cast.clock.now.milliseconds + 10_000)
        #expect(Undo.secondsLeft(since: cast.clock.now, now: over) == 0)
    }
}
