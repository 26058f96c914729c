import CunceDesk
import CunceDomain
import CunceTestSupport
import Testing

@Suite struct WorkingOnATask {
    /// A supporter on the post that owns one task of the village and is not linked to it.
    private let supporter = Actor(
        person: CastPost.leader.person, post: CastPost.leader.id, role: "paired-enterprise",
        standing: .supporter, path: "/1/")

    private func start(_ task: TaskID, _ cast: Cast) -> Request {
        Request(
            id: CommandID("start-\(task)"), actor: supporter, happenedOn: cast.clock.now.day,
            command: .task(CastVillage.yanggang.kase, .start(task)))
    }

    @Test func `opens one's own task, not those of others in the village`() async throws {
        let cast = try await Cast()
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.closes])
        try await cast.huddle(
            in: ISOWeek(containing: cast.clock.now.day), deciding: "task-own", for: .yanggang,
            due: CastCalendar.closes)

        try await cast.desk.submit(start("task-own", cast))
        await #expect(throws: Refusal.access(.notAllowed(.workTask))) {
            try await cast.desk.submit(start(CastVillage.yanggang.task(1), cast))
        }
    }
}
