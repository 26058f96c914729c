import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

@Suite struct KeepingAnApprovedPlan {
    private let kase = CastVillage.yanggang.kase
    private let measure = CastVillage.yanggang.measure

    private func underWay() async throws -> Cast {
        let cast = try await Cast()
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.closes])
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

    @Test func `corrects nothing of it, not even while the next version is drafted`() async throws {
        let cast = try await underWay()
        let added = try #require(try await yanggang(cast).plan.measures.first?.entries.first)
        try await cast.send(.plan(kase, .revise(reason: "情况变化")))

        await #expect(throws: Refusal.correction(.standsForGood)) {
            try await cast.send(
                .correct(.init(entry: added, changes: ["title": "换了"], reason: "写错")))
        }
        await #expect(throws: Refusal.correction(.standsForGood)) {
            try await cast.send(.withdraw(.init(entry: added, reason: "写错")))
        }
    }

    @Test func `gives the second of two approvals a clear word`() async throws {
        let cast = try await Cast()
        try await cast.openRound()
        try await cast.list(.yanggang)
        try await cast.diagnose(.yanggang)
        try await cast.plan(.yanggang, due: [CastCalendar.closes])
        try await cast.approve(.yanggang)
        let day = try #require(try await yanggang(cast).plan.approved?.on)

        await #expect(throws: Refusal.plan(.alreadyApproved(version: 1, on: day))) {
            try await cast.approve(.yanggang)
        }
    }

    @Test func `shows no task of a draft on the boards before it is approved`() async throws {
        let cast = try await underWay()
        try await cast.send(.plan(kase, .revise(reason: "情况变化")))
        try await cast.send(
            .task(
                kase,
                .add(
                    .init(
                        id: "task-new", measure: measure, title: "再清一年",
                        owner: CastPost.cadre.id, due: CastCalendar.closes, proof: ""))))
        let before = try await rows(cast)

        try await cast.send(.plan(kase, .submit))
        try await cast.approve(.yanggang)

        #expect(before == 1)
        #expect(try await rows(cast) == 2)
    }

    @Test func `takes back a measure's removal with its tasks at once`() async throws {
        let cast = try await Cast()
        try await cast.openRound()
        try await cast.list(.yanggang)
        try await cast.diagnose(.yanggang)
        try await cast.plan(.yanggang, due: [CastCalendar.closes])
        try await cast.send(.plan(kase, .takeBack))
        let removal = try await cast.send(
            .plan(kase, .removeMeasure(measure, tasks: nil, reason: "")))
        #expect(removal.entries?.count == 2)

        try await cast.send(.undo(removal.command))

        let state = try await yanggang(cast)
        #expect(state.plan.measures.map(\.id) == [measure])
        #expect(state.tasks.all.count == 1)
        #expect(state.plan.removed.isEmpty)
    }

    private func rows(_ cast: Cast) async throws -> Int {
        try await cast.store.main.read { connection in
            try TaskQueries.list(of: Cast.round, on: connection)[CastVillage.yanggang.kase]?.count
                ?? 0
        }
    }
}
