import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

@Suite struct AppraisingInAFile {
    private static let year = CastAppraisal.year
    private static let file = CastAppraisal.file

    /// A town in December 2025 whose schemes for 2026 are fixed.
    private func town() async throws -> Cast {
        let cast = try await Cast(on: CastCalendar.day("2025-12-01"))
        try await CastBranch.seat(in: cast)
        try await cast.send(CastAppraisal.fix(.appraisal, "cadre-appraisal"), as: .secretary)
        try await cast.send(CastAppraisal.fix(.pay, "cadre-pay"), as: .secretary)
        return cast
    }

    private func send(
        _ command: AppraisalCommand, to cast: Cast, as post: CastPost = .office,
        file: FileID = file
    ) async throws {
        try await cast.send(.appraisal(file, command), as: post)
    }

    private func tie(_ fact: FactKey, _ value: String) -> AppraisalCommand {
        CastAppraisal.tie(fact, value)
    }

    private func state(_ cast: Cast) async throws -> AppraisalFile? {
        let key = try await cast.store.keys.read { try FileKey.find(Self.file, on: $0) }
        let cache = cast.store.cache
        return try await cast.store.main.read { connection in
            try key.map {
                try SealedFiles.open(AppraisalFile.self, $0, cache: cache, on: connection).state
            }
        }
    }

    @Test func `fixing a scheme is the secretary's, before the period and for a town`()
        async throws
    {
        let cast = try await Cast(on: CastCalendar.day("2025-12-01"))

        await #expect(throws: Refusal.access(.notAllowed(.fixScheme))) {
            try await cast.send(CastAppraisal.fix(.appraisal, "cadre-appraisal"), as: .office)
        }
        cast.clock.set(CastCalendar.day("2026-01-01"))
        await #expect(throws: Refusal.scheme(.tooLate(begins: Self.year.first))) {
            try await cast.send(CastAppraisal.fix(.appraisal, "cadre-appraisal"), as: .secretary)
        }
    }

    @Test func `works out the score from the facts of the file, and the grade is decided`()
        async throws
    {
        let cast = try await town()
        try await CastAppraisal.decide(in: cast)
        let file = try #require(try await state(cast))

        // 36 for targets, 10 for disclosure, 10 for income, 84 × 0.4 for ratings.
        #expect(file.handedIn?.value == .init(score: "89.6", grade: "qualified"))
        #expect(file.decision?.value.grade == "qualified")
    }

    @Test func `has one file for a post and a period, whatever ids it is asked under`()
        async throws
    {
        let cast = try await town()
        try await send(CastAppraisal.open, to: cast)

        await #expect(throws: Refusal.appraisal(.twoForOnePeriod(Self.year))) {
            try await send(CastAppraisal.open, to: cast, file: "file-again")
        }
        let keys = try await cast.store.keys.read { try FileKey.list(.appraisal, on: $0) }
        #expect(keys.map(\.file) == [Self.file])
    }

    @Test(arguments: [CastPost.otherCadre, .group, .countyLeader, .administrator])
    func `does not exist for whoever has no part in it`(post: CastPost) async throws {
        let cast = try await town()
        try await send(CastAppraisal.open, to: cast)

        await #expect(throws: Refusal.action(.unknown)) {
            try await send(tie("sanctioned", "否"), to: cast, as: post)
        }
        await #expect(throws: Refusal.appraisal(.unknown)) {
            try await send(tie("sanctioned", "否"), to: cast, as: post, file: "file-none")
        }
    }

    @Test func `leaves facts to the office and the assessor, not to a rater`() async throws {
        let cast = try await town()
        try await send(CastAppraisal.open, to: cast)

        await #expect(throws: Refusal.appraisal(.part(.otherPost))) {
            try await send(tie("sanctioned", "否"), to: cast, as: .cadre)
        }
        await #expect(throws: Refusal.appraisal(.part(.otherPost))) {
            try await cast.send(
                .appraisal(Self.file, tie("sanctioned", "否")), by: CastBranch.actor)
        }
    }

    @Test func `pays by the decided grade, and is approved by another person`() async throws {
        let cast = try await town()
        let pay: FileID = "pay-branch"
        let draw = Command.pay(
            pay,
            .draw(
                .init(
                    person: CastBranch.person, post: CastBranch.post, scheme: "cadre-pay",
                    period: Self.year, town: Cast.town, approver: CastPost.secretary.id,
                    payers: [.init(line: "base", name: "镇"), .init(line: "performance", name: "镇")])
            ))
        await #expect(throws: Refusal.pay(.periodRuns(until: Self.year.last))) {
            try await cast.send(draw)
        }
        try await CastAppraisal.decide(in: cast)
        try await cast.send(draw)
        await #expect(throws: Refusal.pay(.part(.otherPost))) {
            try await cast.send(.pay(pay, .approve))
        }
        await #expect(throws: Refusal.action(.unknown)) {
            try await cast.send(.pay(pay, .approve), as: .cadre)
        }
        try await cast.send(.pay(pay, .approve), as: .secretary)

        let key = try #require(
            try await cast.store.keys.read { try FileKey.find(pay, on: $0) })
        let cache = cast.store.cache
        let file = try await cast.store.main.read { connection in
            try SealedFiles.open(PayFile.self, key, cache: cache, on: connection).state
        }
        #expect(file.stage == .approved)
        #expect(file.drawn?.value.lines.map(\.fen) == [2_400_000, 1_000_000])
        #expect(file.drawn?.value.grades.map(\.grade) == ["qualified"])
    }

    @Test func `leaves nothing of it readable in the journal`() async throws {
        let cast = try await town()
        try await CastAppraisal.decide(in: cast)
        let bodies = try await cast.store.main.read { connection in
            try connection.rows(
                "SELECT event, body FROM entries WHERE stream LIKE 'file/%' ORDER BY number", []
            ) { row in (try row.text(0), try row.bytes(1)) }
        }

        #expect(!bodies.isEmpty)
        #expect(bodies.allSatisfy { $0.0 == "file.written.v1" })
        let text = bodies.map { String(decoding: $0.1, as: UTF8.self) }.joined()
        #expect(!text.contains("appraisal") && !text.contains("渠修通"))
    }
}
