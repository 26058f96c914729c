import CunceDesk
import CunceDomain
import CunceTestSupport
import Testing

/// What its owner cannot see is done by nobody: an errand or instruction of the town; a task, a
/// measure or a problem of a village.
@Suite struct GivingWorkOutOfSight {
    private static let helper: PostID = "post-helper"
    private static let chair: PostID = "post-chair"
    private static let due = CastCalendar.day("2026-11-30")

    /// A town department that helps, and the chair of 洋港; a huddle is open.
    private func town() async throws -> Cast {
        let cast = try await Cast(on: CastCalendar.monday)
        try await cast.openRound()
        try await cast.list(.yanggang)
        try await cast.list(.xikengdian)
        try await open(cast, Self.helper, "town-department", in: Cast.town)
        try await open(cast, Self.chair, "village-committee-chair", in: CastVillage.yanggang.id)
        try await cast.send(.huddle(Cast.round, .open("h1", week: CastCalendar.week, place: "")))
        return cast
    }

    private func open(
        _ cast: Cast, _ post: PostID, _ role: RoleKey, in division: DivisionID
    ) async throws {
        let person = PersonID("person-of-\(post)")
        try await cast.send(
            .registerPerson(person, name: post.text, contact: ""), as: .administrator)
        try await cast.send(
            .roster(.openPost(post, role: role, division: division, designation: "")),
            as: .administrator)
        try await cast.send(
            .roster(.takePost(post, person, from: cast.clock.now.day)), as: .administrator)
    }

    private func errand(_ id: DecisionID, for owner: PostID) -> Command {
        .huddle(
            Cast.round,
            .decide(
                "h1",
                .init(
                    id: id, kase: nil, village: nil, text: "经费并成一份申请", isAsk: false, task: nil,
                    errand: .init(owner: owner, due: Self.due))))
    }

    private func decision(_ id: String, for owner: PostID, in village: CastVillage) -> Command {
        .huddle(
            Cast.round,
            .decide(
                "h1",
                .init(
                    id: DecisionID(id), kase: village.kase, village: village.id, text: "账目上墙",
                    isAsk: false,
                    task: .init(id: TaskID("task-\(id)"), owner: owner, due: Self.due))))
    }

    @Test func `an errand goes to no post that does not see the town`() async throws {
        let cast = try await town()

        for owner in [Self.helper, Self.chair, CastPost.countyLeader.id] {
            await #expect(throws: Refusal.huddle(.errandOutOfSight(owner))) {
                try await cast.send(errand("d1", for: owner))
            }
        }
        try await cast.send(errand("d1", for: CastPost.cadre.id))
    }

    @Test func `a decision becomes a task only of a post that sees the village`() async throws {
        let cast = try await town()

        await #expect(throws: Refusal.task(.ownerOutOfSight(Self.chair))) {
            try await cast.send(decision("d1", for: Self.chair, in: .xikengdian))
        }
        try await cast.send(decision("d1", for: Self.chair, in: .yanggang))
        try await cast.send(decision("d2", for: Self.helper, in: .xikengdian))
    }

    @Test func `a problem is answered for, and a measure led, by a post that sees the village`()
        async throws
    {
        let cast = try await town()
        let village = CastVillage.xikengdian
        try await cast.diagnose(village)
        let problem = village.problem(.affairs)
        func measure(_ id: MeasureID, led lead: PostID?) -> PlanCommand.MeasureDraft {
            .init(
                id: id, title: "清账公开", workstream: cast.programme.workstreams.first?.key ?? "",
                answers: [problem], lead: lead)
        }
        try await cast.send(.plan(village.kase, .addMeasure(measure("m1", led: nil))))

        for post in [Self.chair, CastPost.countyLeader.id] {
            await #expect(throws: Refusal.diagnosis(.ownerOutOfSight(post))) {
                try await cast.send(.diagnosis(village.kase, .nameOwner(problem, post)))
            }
            for command: PlanCommand in [
                .nameLead(of: "m1", post), .addMeasure(measure("m2", led: post)),
                .changeMeasure(measure("m1", led: post)),
            ] {
                await #expect(throws: Refusal.plan(.leadOutOfSight(post))) {
                    try await cast.send(.plan(village.kase, command))
                }
            }
        }
        try await cast.send(.diagnosis(village.kase, .nameOwner(problem, Self.helper)))
        try await cast.send(.plan(village.kase, .nameLead(of: "m1", CastPost.cadre.id)))
    }

    @Test func `a hand-over gives no problem to a post that does not see its village`()
        async throws
    {
        let cast = try await town()
        let village = CastVillage.xikengdian
        try await cast.record(.affairs, .heavy, in: village)
        let problem = village.problem(.affairs)
        try await cast.send(.diagnosis(village.kase, .nameOwner(problem, CastPost.cadre.id)))

        await #expect(throws: Refusal.handOver(.outOfSight(village: village.name))) {
            try await cast.send(
                .handOver(
                    .init(
                        from: CastPost.cadre.id, to: Self.chair,
                        on: cast.clock.now.day, reason: "调岗",
                        parts: [
                            .init(
                                kase: village.kase, links: [], tasks: [], leads: [],
                                problems: [problem])
                        ])))
        }
    }

    @Test func `an instruction is assigned to no post that does not see the town`() async throws {
        let cast = try await town()
        try await cast.send(
            .instruction(
                Cast.round,
                .give(
                    .init(
                        id: "i1", about: InstructionAbout(),
                        words: "经费早报。", from: CastPost.countyLeader.id, way: .system,
                        wanted: nil))), as: .countyLeader)

        await #expect(throws: Refusal.instruction(.ownerOutOfSight(Self.helper))) {
            try await cast.send(
                .instruction(
                    Cast.round, .assign("i1", owner: Self.helper, due: Self.due, task: nil)))
        }
        try await cast.send(
            .instruction(
                Cast.round, .assign("i1", owner: CastPost.leader.id, due: Self.due, task: nil)))
    }
}
