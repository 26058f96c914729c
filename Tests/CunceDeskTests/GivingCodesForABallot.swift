import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

@Suite struct GivingCodesForABallot {
    private let households = CastAcceptance.households
    private let kase = CastVillage.yanggang.kase

    private func drawn() async throws -> (Cast, BallotUrns) {
        let cast = try await Cast(on: CastCalendar.monday)
        try await CastAcceptance.opened(cast)
        try await CastAcceptance.tell(cast)
        try await CastAcceptance.draw(cast)
        return (cast, BallotUrns(keys: cast.store.keys))
    }

    private func make(
        _ count: Int, _ cast: Cast, id: CommandID = "codes-1", reason: String = ""
    ) async throws -> Desk.MadeCodes {
        try await cast.desk.makeCodes(
            Request(
                id: id, actor: CastPost.office.actor, happenedOn: cast.clock.now.day,
                command: .acceptance(
                    kase,
                    .makeCodes(
                        .init(
                            sample: households, count: count, urn: BallotUrns.id(of: id),
                            reason: reason)))))
    }

    private func course(_ cast: Cast) async throws -> AcceptanceCourse {
        try await CastAcceptance.kase(cast).acceptance
    }

    @Test func `brings answers into the record as sums, once nobody can answer any more`()
        async throws
    {
        let (cast, urns) = try await drawn()
        let made = try await make(30, cast)
        #expect(Set(made.codes).count == 30)
        for (place, code) in made.codes.enumerated() {
            let answer: BallotAnswerKey = place < 2 ? "dissatisfied" : "satisfied"
            #expect(try await urns.answer(answer, by: code, in: made.urn) == .good)
        }
        let entries = try await course(cast).current?.codesCounted.count
        #expect(entries == 0)

        try await CastAcceptance.send(.countCodes(households), to: cast)
        let counted = try #require(try await course(cast).current?.codesCounted.first?.value)
        #expect(
            counted.answers == [
                .init(answer: "satisfied", count: 28), .init(answer: "fair", count: 0),
                .init(answer: "dissatisfied", count: 2),
            ])
        #expect(try await urns.find(made.urn)?.isOpen == false)
        try await CastAcceptance.send(.handIn(words: ""), to: cast)
        #expect(
            try await course(cast).current?.handedIn?.value.result.verdict == .yes)
    }

    @Test func `shows codes once: the same request makes no others`() async throws {
        let (cast, urns) = try await drawn()
        let made = try await make(30, cast)
        await #expect(throws: Refusal.acceptance(.codesShown)) {
            try await make(30, cast)
        }
        #expect(try await urns.standing(of: made.codes[0], in: made.urn) == .good)
    }

    @Test func `voids what is left when codes are made anew, and keeps what was answered`()
        async throws
    {
        let (cast, urns) = try await drawn()
        let made = try await make(30, cast)
        _ = try await urns.answer("satisfied", by: made.codes[0], in: made.urn)
        await #expect(throws: Refusal.acceptance(.codesReasonMissing)) {
            try await make(29, cast, id: "codes-2")
        }
        // What is refused leaves the urn open.
        #expect(try await urns.standing(of: made.codes[1], in: made.urn) == .good)
        let anew = try await make(29, cast, id: "codes-2", reason: "打印糊了")
        #expect(anew.urn == made.urn)
        #expect(try await urns.standing(of: made.codes[1], in: made.urn) == .unknown)
        #expect(try await urns.used(made.urn) == 1)
        #expect(try await course(cast).current?.codesMade.last?.value.used == 1)
    }

    @Test func `ends with another draw, which is refused once somebody answered`() async throws {
        let (cast, urns) = try await drawn()
        let made = try await make(30, cast)
        try await CastAcceptance.draw(cast, seed: 8, reason: "名册漏了 4 户")
        #expect(try await urns.standing(of: made.codes[0], in: made.urn) == .closed)

        let again = try await make(30, cast, id: "codes-2")
        #expect(again.urn != made.urn)
        _ = try await urns.answer("fair", by: again.codes[0], in: again.urn)
        await #expect(throws: Refusal.acceptance(.alreadyCounted)) {
            try await CastAcceptance.draw(cast, seed: 9, reason: "再抽")
        }
        #expect(try await urns.standing(of: again.codes[1], in: again.urn) == .good)
    }

    @Test func `writes no code and no answer of a code into the journal`() async throws {
        let (cast, urns) = try await drawn()
        let made = try await make(30, cast)
        for code in made.codes.prefix(3) {
            _ = try await urns.answer("fair", by: code, in: made.urn)
        }
        let before = try await cast.store.main.read { try JournalHead.read($0).entries }
        _ = try await urns.answer("fair", by: made.codes[4], in: made.urn)
        let after = try await cast.store.main.read { try JournalHead.read($0).entries }
        #expect(before == after)
        let bodies = try await cast.store.main.read { connection in
            try connection.rows("SELECT body FROM entries ORDER BY number") {
                String(decoding: try $0.bytes(0), as: UTF8.self)
            }
        }
        for code in made.codes {
            let letters = code.printed.filter { $0 != "-" }
            #expect(bodies.allSatisfy { !$0.contains(code.printed) && !$0.contains(letters) })
        }
    }
}
