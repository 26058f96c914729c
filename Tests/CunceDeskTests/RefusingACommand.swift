import CunceDesk
import CunceDomain
import CunceJournal
import CunceStore
import CunceTestSupport
import Testing

@Suite struct RefusingACommand {
    @Test func `leaves no trace`() async throws {
        let cast = try await Cast()
        try await cast.openRound()
        let before = try await cast.store.head()

        await #expect(throws: Refusal.self) {
            try await cast.visit(.yanggang, "visit-1")
        }

        #expect(try await cast.store.head() == before)
        let receipts = try await cast.store.main.read { connection in
            try connection.row("SELECT count(*) FROM receipts") { try $0.int(0) }
        }
        #expect(receipts == before.seals)
    }

    @Test func `takes back what it had written before it failed`() async throws {
        let cast = try await Cast()
        try await cast.openRound()
        try await cast.list(.yanggang)
        let week = ISOWeek(containing: CastCalendar.opens)
        try await cast.send(.huddle(Cast.round, .open("huddle-1", week: week, place: "")))
        let before = try await cast.store.head()

        // The decision itself is fine; the task it becomes has an owner nobody knows.
        await #expect(throws: Refusal.task(.unknownOwner("post-nobody"))) {
            try await cast.send(
                .huddle(
                    Cast.round,
                    .decide(
                        "huddle-1",
                        .init(
                            id: "decision-1", kase: CastVillage.yanggang.kase,
                            village: CastVillage.yanggang.id, text: "请班子成员出面", isAsk: false,
                            task: .init(
                                id: "task-1", owner: "post-nobody", due: CastCalendar.closes)))))
        }

        #expect(try await cast.store.head() == before)
    }

    @Test func `does not harm those that share its commit`() async throws {
        let cast = try await Cast()
        try await cast.openRound()
        try await cast.list(.yanggang)
        let before = try await cast.store.head()

        let answers = await withTaskGroup(of: Bool.self) { group in
            for number in 1...30 {
                group.addTask {
                    do {
                        // Every third says nothing, which is refused.
                        try await cast.visit(
                            .yanggang, VisitID("visit-\(number)"),
                            text: number.isMultiple(of: 3) ? "" : "第\(number)次")
                        return true
                    } catch {
                        return false
                    }
                }
            }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }

        let after = try await cast.store.head()
        #expect(answers.count { $0 } == 20)
        #expect(after.entries == before.entries + 20)
        let intact = try await cast.store.main.read { try JournalReading.verify($0) }
        #expect(intact.entries == after.entries)
    }

    @Test func `names a day that has not come`() async throws {
        let cast = try await Cast()
        let tomorrow = CastCalendar.opens.adding(days: 1)

        await #expect(throws: Refusal.request(.happensInTheFuture(tomorrow))) {
            try await cast.visit(.yanggang, "visit-1", happened: tomorrow)
        }
    }
}
