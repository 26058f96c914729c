import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

@Suite struct DrawingTwice {
    private func draw(
        _ cast: Cast, count: Int = 30, seed: UInt64
    ) async throws -> Receipt {
        try await cast.desk.submit(
            Request(
                id: "draw-once", actor: CastPost.office.actor, happenedOn: cast.clock.now.day,
                command: .acceptance(
                    CastAcceptance.village.kase,
                    .draw(
                        .init(
                            sample: CastAcceptance.households, households: 300, count: count,
                            seed: seed, reason: "")))))
    }

    @Test func `is answered as done where the form was sent again with another seed`() async throws
    {
        let cast = try await Cast(on: CastCalendar.monday)
        try await CastAcceptance.opened(cast)
        let first = try await draw(cast, seed: 7)
        let again = try await draw(cast, seed: 8)

        #expect(again == first)
        let draws = try await CastAcceptance.kase(cast).acceptance.current?.draws
        #expect(draws?.map(\.value.seed) == ["7"])
    }

    @Test func `is refused where the form asks for another number`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await CastAcceptance.opened(cast)
        _ = try await draw(cast, seed: 7)
        await #expect(throws: Refusal.request(.sameIDOtherContent)) {
            _ = try await draw(cast, count: 31, seed: 7)
        }
    }
}
