import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

@Suite struct TakingAnIDTwice {
    private func town() async throws -> Cast {
        let cast = try await Cast()
        try await cast.openRound()
        try await cast.list(.yanggang)
        return cast
    }

    @Test func `a village is not listed under another's case`() async throws {
        let cast = try await town()

        await #expect(throws: Refusal.request(.sameIDOtherContent)) {
            try await cast.list(.shangping, as: CastVillage.yanggang.kase)
        }
    }

    @Test func `a visit does not take the place of another`() async throws {
        let cast = try await town()
        let visit = { (text: String) in
            Command.visit(
                CastVillage.yanggang.kase,
                .record(.init(id: "visit-1", text: text, participants: [CastPost.office.id])))
        }
        try await cast.send(visit("看了账"))

        await #expect(throws: Refusal.request(.sameIDOtherContent)) {
            try await cast.send(visit("没有看账"))
        }
    }

    @Test func `a huddle's task does not take the place of another`() async throws {
        let cast = try await town()
        try await cast.diagnose(.yanggang)
        try await cast.plan(.yanggang, due: [CastCalendar.closes])
        let week = ISOWeek(containing: cast.clock.now.day)
        let entries = try await cast.store.head().entries

        try await cast.huddle(
            in: week, deciding: "task-new", for: .yanggang, due: CastCalendar.closes)
        #expect(try await cast.store.head().entries > entries)
        cast.clock.set(week.next.monday)
        await #expect(throws: Refusal.request(.sameIDOtherContent)) {
            try await cast.huddle(
                in: week.next, deciding: "task-new", for: .yanggang,
                due: CastCalendar.closes)
        }
    }

    @Test func `nor is it taken from another village`() async throws {
        let cast = try await town()
        try await cast.list(.shangping)
        try await cast.visit(.yanggang, "visit-1")
        let dimension = Dimension.affairs
        try await cast.record(dimension, .heavy, in: .yanggang)
        let type = cast.programme.problemTypes(in: dimension).first?.key.text ?? ""

        await #expect(throws: Refusal.request(.sameIDOtherContent)) {
            try await cast.visit(.shangping, "visit-1")
        }
        await #expect(throws: Refusal.request(.sameIDOtherContent)) {
            try await cast.send(
                .diagnosis(
                    CastVillage.shangping.kase,
                    .recordProblem(
                        .init(
                            id: CastVillage.yanggang.problem(dimension), dimension: dimension,
                            type: type, title: "村账", severity: .heavy, since: nil,
                            evidence: "看了账", voices: nil))))
        }
    }
}
