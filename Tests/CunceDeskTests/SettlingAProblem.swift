import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

@Suite struct SettlingAProblem {
    private let problem = CastVillage.yanggang.problem(.affairs)
    private let kase = CastVillage.yanggang.kase

    private func diagnosed() async throws -> Cast {
        let cast = try await Cast()
        try await cast.openRound()
        try await cast.list(.yanggang)
        try await cast.diagnose(.yanggang)
        return cast
    }

    private func actor(_ standing: Standing, _ post: CastPost) -> Actor {
        Actor(person: post.person, post: post.id, role: "r", standing: standing, path: "/1/")
    }

    private func request(_ id: CommandID, _ actor: Actor, _ command: Command, _ cast: Cast)
        -> Request
    {
        Request(id: id, actor: actor, happenedOn: cast.clock.now.day, command: command)
    }

    @Test func `takes an entry of its own case as evidence, and none of another`() async throws {
        let cast = try await diagnosed()
        let own = try #require(
            try await cast.visit(.yanggang, "visit-own").entries?.lowerBound)
        try await cast.list(.shangping)
        let strange = try #require(
            try await cast.visit(.shangping, "visit-strange").entries?.lowerBound)

        try await cast.send(.diagnosis(kase, .addEvidence(problem, text: "", entry: own)))
        await #expect(throws: Refusal.diagnosis(.unknownEntry(strange))) {
            try await cast.send(
                .diagnosis(kase, .addEvidence(problem, text: "", entry: strange)))
        }
        await #expect(throws: Refusal.diagnosis(.unknownEntry(99_999))) {
            try await cast.send(.diagnosis(kase, .addEvidence(problem, text: "", entry: 99_999)))
        }
    }

    @Test func `lets its owner say that it is solved, who could not before`() async throws {
        let cast = try await diagnosed()
        let owner = actor(.supporter, .leader)
        let solve = Command.diagnosis(kase, .solve(problem, proof: "账目已公开"))
        await #expect(throws: Refusal.access(.notAllowed(.workTask))) {
            try await cast.desk.submit(request("solve-1", owner, solve, cast))
        }

        try await cast.send(.diagnosis(kase, .nameOwner(problem, CastPost.leader.id)))
        try await cast.desk.submit(request("solve-2", owner, solve, cast))

        await #expect(throws: Refusal.access(.notAllowed(.verifyTask))) {
            try await cast.desk.submit(
                request(
                    "verify-1", owner, .diagnosis(kase, .verify(problem, proof: "x")), cast))
        }
        try await cast.send(.diagnosis(kase, .verify(problem, proof: "抽看无误")), as: .secretary)
    }

    @Test func `gives a task against it to whoever gives tasks, plan or no plan`() async throws {
        let cast = try await diagnosed()
        let task = Command.task(
            kase,
            .add(
                .init(
                    id: "step-1", measure: nil, origin: .problem(problem), title: "清点凭证",
                    owner: CastPost.cadre.id, due: CastCalendar.closes, proof: "")))
        await #expect(throws: Refusal.access(.notAllowed(.addTask))) {
            try await cast.desk.submit(
                request("step-0", actor(.residentCadre, .cadre), task, cast))
        }

        try await cast.send(task, as: .secretary)

        let rows = try await cast.store.main.read {
            try TaskQueries.list(of: Cast.round, on: $0)[self.kase] ?? []
        }
        #expect(rows.map(\.dimension) == [.affairs])
        #expect(rows.map(\.workstream) == [nil])
    }

    @Test func `keeps a row of each project`() async throws {
        let cast = try await diagnosed()
        try await cast.send(
            .project(
                kase,
                .open(
                    .init(
                        id: "j1", problem: problem, title: "水管", budget: 12_000_050,
                        starts: CastCalendar.opens))))
        try await cast.send(
            .project(kase, .planSource("j1", "s1", label: "县级专项", amount: 8_000_000)))

        let row = try await cast.store.main.read { connection in
            try connection.row("SELECT budget_fen, planned_fen, state FROM projects") {
                (try $0.int(0), try $0.int(1), try $0.text(2))
            }
        }

        #expect(row?.0 == 12_000_050)
        #expect(row?.1 == 8_000_000)
        #expect(row?.2 == "running")
    }
}
