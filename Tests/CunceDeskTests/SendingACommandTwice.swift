import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

@Suite struct SendingACommandTwice {
    private func visit(
        _ text: String, by post: CastPost = .office, id: CommandID = "command-of-a-phone"
    ) -> Request {
        Request(
            id: id, actor: post.actor, happenedOn: CastCalendar.opens,
            command: .visit(
                CastVillage.yanggang.kase,
                .record(.init(id: "visit-1", text: text, participants: [CastPost.cadre.id]))))
    }

    private func town() async throws -> Cast {
        let cast = try await Cast()
        try await cast.openRound()
        try await cast.list(.yanggang)
        return cast
    }

    @Test func `writes one entry and gives the same receipt twice`() async throws {
        let cast = try await town()

        let first = try await cast.desk.submit(visit("账已贴出。"))
        let second = try await cast.desk.submit(visit("账已贴出。"))

        #expect(first == second)
        #expect(first.entries?.count == 1)
        #expect(try await cast.store.head().entries == first.entries?.upperBound)
    }

    @Test func `gives the same receipt at the same moment too`() async throws {
        let cast = try await town()
        let request = visit("账已贴出。")

        let receipts = try await withThrowingTaskGroup(of: Receipt.self) { group in
            for _ in 0..<8 { group.addTask { try await cast.desk.submit(request) } }
            return try await group.reduce(into: [Receipt]()) { $0.append($1) }
        }

        #expect(Set(receipts.map { $0.entries?.lowerBound }).count == 1)
        #expect(try await cast.store.head().entries == receipts[0].entries?.upperBound)
    }

    @Test func `is refused when it says something else`() async throws {
        let cast = try await town()
        _ = try await cast.desk.submit(visit("账已贴出。"))

        await #expect(throws: Refusal.request(.sameIDOtherContent)) {
            try await cast.desk.submit(visit("账没有贴。"))
        }
    }

    @Test func `is refused when somebody else sends it`() async throws {
        let cast = try await town()
        _ = try await cast.desk.submit(visit("账已贴出。"))

        await #expect(throws: Refusal.request(.sameIDOtherContent)) {
            try await cast.desk.submit(visit("账已贴出。", by: .secretary))
        }
    }

    @Test func `gives the same receipt where nothing was to be changed`() async throws {
        let cast = try await town()
        try await cast.diagnose(.yanggang)
        let request = Request(
            id: "command-clear-again", actor: CastPost.office.actor,
            happenedOn: CastCalendar.opens,
            command: .diagnosis(CastVillage.yanggang.kase, .findClear(.people, note: "")))

        let first = try await cast.desk.submit(request)
        let second = try await cast.desk.submit(request)

        #expect(first == Receipt(command: request.id, entries: nil))
        #expect(second == first)
    }

    @Test func `a refused one may be sent again when the reason has gone`() async throws {
        let cast = try await Cast()
        try await cast.openRound()
        await #expect(throws: Refusal.request(.unknownCase)) {
            try await cast.desk.submit(visit("账已贴出。"))
        }
        try await cast.list(.yanggang)

        let receipt = try await cast.desk.submit(visit("账已贴出。"))

        #expect(receipt.entries?.count == 1)
    }
}
