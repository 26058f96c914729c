import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

/// The stages of the source case: cadres survey, area offices propose, the organisation office
/// reviews, the committee decides.
@Suite struct RecordingAStage {
    @discardableResult
    private func record(
        _ cast: Cast, _ stage: FunnelStageKey, by post: CastPost, examined: Int? = 3,
        _ villages: [CastVillage] = [.yanggang], reason: String = ""
    ) async throws -> Receipt {
        try await cast.send(
            .screening(
                Cast.round,
                .record(
                    .init(
                        stage: stage, examined: examined, found: nil,
                        villages: villages.map { .init($0.id, as: $0.kase) },
                        basis: "逐村走访", reason: reason))), as: post)
    }

    @discardableResult
    private func reviewed(_ cast: Cast) async throws -> Receipt {
        try await cast.openRound()
        try await record(cast, "survey", by: .cadre, [.yanggang, .shangping])
        try await record(cast, "proposal", by: .areaSecretary)
        return try await record(cast, "co-review", by: .office)
    }

    private func book(_ cast: Cast) async throws -> FactBook {
        let (programme, cache, today) = (cast.programme, cast.store.cache, cast.clock.now.day)
        return try await cast.store.main.read { connection in
            let town = try #require(try DivisionByID.find(Cast.town, on: connection))
            return try InstallationBook.read(
                programme, at: town, round: try RoundRows.find(Cast.round, on: connection),
                on: today, calendar: .plain, cache: cache, connection: connection)
        }
    }

    @Test func `makes candidates of the villages that pass the last review`() async throws {
        let cast = try await Cast()
        try await reviewed(cast)

        let candidates = try await cast.store.main.read {
            try CandidateRows.list(of: Cast.round, on: $0)
        }

        #expect(candidates.map(\.village) == [CastVillage.yanggang.id])
        #expect(candidates.map(\.grounds) == ["逐村走访"])
        #expect(candidates.map(\.namedPost) == [CastPost.office.id])
    }

    @Test func `leaves the decision to somebody who neither proposed nor reviewed`() async throws {
        let cast = try await Cast()
        try await reviewed(cast)
        let accept = Command.listing(
            CastVillage.yanggang.kase, .accept(reason: "旧账", basis: "党委会"))

        await #expect(throws: Refusal.listing(.namedByDecider)) {
            try await cast.send(accept, as: .office)
        }
        try await cast.send(accept, as: .secretary)
        await #expect(throws: (any Error).self) {
            try await record(cast, "proposal", by: .secretary, [.shangping], reason: "补")
        }
    }

    @Test func `is told to the rules, the decisions as its last stage`() async throws {
        let cast = try await Cast()
        try await reviewed(cast)
        try await cast.send(
            .listing(CastVillage.yanggang.kase, .accept(reason: "旧账", basis: "党委会")),
            as: .secretary)

        let book = try await book(cast)
        let answer = Evaluation(cast.programme, book, on: cast.clock.now.day)
        let funnel = try #require(answer.funnel(beside: answer.listings()))

        #expect(funnel.stages.map(\.stage) == ["survey", "proposal", "co-review", "decision"])
        #expect(funnel.stages.map(\.passedOn) == [2, 1, 1, 1])
        #expect(funnel.stages.map(\.examined) == [3, 3, 3, nil])
        #expect(funnel.stages.allSatisfy { $0.repeated.isEmpty && $0.unforeseen.isEmpty })
    }

    @Test func `is refused to other posts, and to everybody once the round is over`() async throws {
        let cast = try await Cast()
        try await cast.openRound()

        await #expect(throws: Refusal.screening(.ofOthers(["area-office-secretary"]))) {
            try await record(cast, "proposal", by: .office)
        }
        await #expect(throws: Refusal.screening(.outOfTurn(["survey"]))) {
            try await record(cast, "proposal", by: .areaSecretary)
        }
        try await cast.send(.round(.close(Cast.round, word: "并入下一轮")), as: .secretary)
        await #expect(throws: Refusal.request(.roundClosed(on: cast.clock.now.day))) {
            try await record(cast, "survey", by: .cadre)
        }
    }

    @Test func `can be taken back at once, with the candidates it made`() async throws {
        let cast = try await Cast()
        let review = try await reviewed(cast)
        try await cast.send(.undo(review.command), as: .office)

        let left = try await cast.store.main.read {
            try CandidateRows.list(of: Cast.round, on: $0)
        }
        #expect(left.isEmpty)
    }
}
