import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

@Suite struct ActingInAPost {
    private func town() async throws -> Cast {
        let cast = try await Cast()
        try await cast.send(
            .roster(
                .nameActing(
                    CastPost.cadre.id, CastPost.otherCadre.person, from: CastCalendar.tuesday,
                    until: CastCalendar.thursday, reason: "参加培训")), as: .office)
        return cast
    }

    private func seats(_ day: CivilDate, _ cast: Cast) async throws -> [PostID] {
        try await cast.store.main.read { connection in
            try PostRows.seats(of: CastPost.otherCadre.person, on: day, on: connection).map(\.id)
        }
    }

    @Test(arguments: [
        (CastCalendar.monday, false), (CastCalendar.tuesday, true),
        (CastCalendar.thursday, true), (CastCalendar.friday, false),
    ])
    func `opens the post on those days and not a day longer`(
        day: CivilDate, isOpen: Bool
    ) async throws {
        let cast = try await town()

        let own = [CastPost.otherCadre.id]
        #expect(try await seats(day, cast) == own + (isOpen ? [CastPost.cadre.id] : []))
    }

    @Test func `is named by whoever keeps the roster`() async throws {
        let cast = try await town()

        await #expect(throws: Refusal.access(.notAllowed(.manageRoster))) {
            try await cast.send(
                .roster(
                    .nameActing(
                        CastPost.leader.id, CastPost.cadre.person, from: CastCalendar.friday,
                        until: CastCalendar.friday, reason: "x")), as: .leader)
        }
    }

    @Test func `does not let one person verify what they did under another post`()
        async throws
    {
        let cast = try await town()
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.closes])
        let (kase, task) = (CastVillage.yanggang.kase, CastVillage.yanggang.task(1))
        // The same person on the leader's post, as if standing in there too.
        let asLeader = Actor(
            person: CastPost.office.person, post: CastPost.leader.id, role: CastPost.leader.role,
            standing: .secretary, path: "/1/")
        try await cast.send(.task(kase, .finish(task, proof: "照片")))

        await #expect(throws: Refusal.task(.doerVerifies)) {
            try await cast.desk.submit(
                Request(
                    id: "verify-1", actor: asLeader, happenedOn: cast.clock.now.day,
                    command: .task(kase, .verify(task, note: ""))))
        }
    }
}
