import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

@Suite struct BeingKeptOut {
    private func town() async throws -> Cast {
        let cast = try await Cast()
        try await cast.openRound()
        try await cast.list(.yanggang)
        return cast
    }

    @Test func `a cadre who is not linked records no visit`() async throws {
        let cast = try await town()
        let visit = Command.visit(
            CastVillage.yanggang.kase,
            .record(.init(id: "visit-1", text: "看了账", participants: [CastPost.cadre.id])))
        await #expect(throws: Refusal.access(.notAllowed(.visit))) {
            try await cast.send(visit, as: .cadre)
        }

        try await cast.link(.cadre, as: "resident-cadre", to: .yanggang, from: CastCalendar.opens)

        try await cast.send(visit, as: .cadre)
    }

    @Test func `a person is registered by whoever fills posts, at whatever place`() async throws {
        let cast = try await Cast()
        let office = CastPost.office.actor
        let inTown = Actor(
            person: office.person, post: office.post, role: office.role,
            standing: office.standing, path: "/1/2/")
        let register = { (actor: Actor) in
            Request(
                id: CommandID("register-\(actor.role)"), actor: actor,
                happenedOn: cast.clock.now.day,
                command: .registerPerson("person-new", name: "驻村干部", contact: ""))
        }

        await #expect(throws: Refusal.access(.notAllowed(.manageRoster))) {
            try await cast.desk.submit(register(CastPost.cadre.actor))
        }
        try await cast.desk.submit(register(inTown))
    }

    @Test func `the office does not approve what it proposes`() async throws {
        let cast = try await town()
        try await cast.diagnose(.yanggang)
        try await cast.plan(.yanggang, due: [CastCalendar.closes])

        await #expect(throws: Refusal.access(.notAllowed(.approvePlan))) {
            try await cast.send(.plan(CastVillage.yanggang.kase, .approve(note: "")))
        }
    }

    @Test func `whoever hands a plan in does not approve it, on whatever post`() async throws {
        let cast = try await town()
        try await cast.diagnose(.yanggang)
        try await cast.plan(.yanggang, due: [CastCalendar.closes])
        let secretary = CastPost.secretary.actor
        let samePerson = Actor(
            person: CastPost.office.person, post: secretary.post, role: secretary.role,
            standing: secretary.standing, path: secretary.path)

        await #expect(throws: Refusal.plan(.samePerson)) {
            try await cast.desk.submit(
                Request(
                    id: "command-approve", actor: samePerson, happenedOn: CastCalendar.opens,
                    command: .plan(CastVillage.yanggang.kase, .approve(note: ""))))
        }
    }

    @Test func `whoever did a task does not verify it`() async throws {
        let cast = try await town()
        try await cast.diagnose(.yanggang)
        try await cast.plan(.yanggang, due: [CastCalendar.closes])
        try await cast.approve(.yanggang)
        let (kase, task) = (CastVillage.yanggang.kase, CastVillage.yanggang.task(1))
        try await cast.send(.task(kase, .finish(task, proof: "照片")))

        await #expect(throws: Refusal.task(.doerVerifies)) {
            try await cast.send(.task(kase, .verify(task, note: "")))
        }

        try await cast.send(.task(kase, .verify(task, note: "")), as: .secretary)
    }

    @Test func `another town may not even see it`() async throws {
        let cast = try await town()
        let office = CastPost.office.actor
        let stranger = Actor(
            person: office.person, post: office.post, role: office.role,
            standing: office.standing, path: "/2/")

        await #expect(throws: Refusal.access(.notAllowed(.diagnose))) {
            try await cast.desk.submit(
                Request(
                    id: "command-stranger", actor: stranger, happenedOn: CastCalendar.opens,
                    command: .diagnosis(
                        CastVillage.yanggang.kase, .findClear(.people, note: ""))))
        }
    }

    @Test func `the administrator keeps the installation and does no village work`() async throws {
        let cast = try await town()

        await #expect(throws: Refusal.access(.notAllowed(.diagnose))) {
            try await cast.send(
                .diagnosis(CastVillage.yanggang.kase, .findClear(.people, note: "")),
                as: .administrator)
        }
    }
}
