import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

/// The desk asks the rules itself; the form only chooses.
@Suite struct ClassifyingAVillage {
    private func diagnosed() async throws -> Cast {
        let cast = try await Cast()
        try await cast.openRound()
        try await cast.list(.yanggang)
        try await cast.diagnose(.yanggang)
        return cast
    }

    private func classing(_ cast: Cast) async throws -> Classing {
        let stream = StreamName.of(CastVillage.yanggang.kase)
        return try await cast.store.main.read {
            try StreamReading.current(Case.self, stream, cache: cast.store.cache, on: $0).state
                .classing
        }
    }

    @Test func `keeps what the rules proposed beside what was decided`() async throws {
        let cast = try await diagnosed()
        let kase = CastVillage.yanggang.kase

        try await cast.send(.classify(kase, .decide(["funds"], reason: "先从钱入手")))

        let decision = try #require(try await classing(cast).current)
        #expect(decision.classes == ["funds"])
        #expect(decision.open.isEmpty)
        #expect(decision.reason == "先从钱入手")
    }

    @Test func `asks for a reason where it differs`() async throws {
        let cast = try await diagnosed()
        let kase = CastVillage.yanggang.kase
        let all: [VillageClassKey] = ["people", "affairs", "funds", "drive"]

        await #expect(throws: Refusal.self) {
            try await cast.send(.classify(kase, .decide(all, reason: " ")))
        }
        #expect(try await classing(cast).decisions.isEmpty)
    }
}
