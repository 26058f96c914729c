import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

/// Study tours and the tasks that come home with them.
@Suite struct BringingSomethingHome {
    private let cast: Cast
    private let id: TourID = "tour-1"

    init() async throws {
        cast = try await Cast()
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.closes])
    }

    private func record(
        as post: CastPost = .office, _ went: [CastPost] = [.cadre, .leader]
    ) async throws {
        let today = cast.desk.today
        try await cast.send(
            .tour(
                Cast.round,
                .record(
                    .init(
                        id: id, place: "柏洋村", participants: went.map(\.id), from: today,
                        until: today, aim: "", learnt: "", payment: nil))), as: post)
    }

    private func adopt(_ task: TaskID = "task-home", as post: CastPost = .office) async throws {
        try await cast.send(
            .tour(
                Cast.round,
                .adopt(
                    id,
                    .init(
                        kase: CastVillage.yanggang.kase, task: task,
                        new: .init(
                            title: "账每月上墙", owner: CastPost.cadre.id,
                            due: CastCalendar.closes)))), as: post)
    }

    private func tasks() async throws -> Tasks {
        let cache = cast.store.cache
        return try await cast.store.main.read { connection in
            try StreamReading.current(
                Case.self, StreamName.of(CastVillage.yanggang.kase), cache: cache, on: connection
            ).state.tasks
        }
    }

    @Test func `gives the village one task with an owner and a day, in the same commit`()
        async throws
    {
        try await record()

        try await adopt()

        let task = try #require(try await tasks().task("task-home"))
        #expect(task.origin == .tour(id))
        #expect(task.owner == CastPost.cadre.id)
        #expect(task.due == CastCalendar.closes)
    }

    @Test func `shows what its doer said, and not what the verifier remarked`() async throws {
        let kase = CastVillage.yanggang.kase
        try await record()
        try await adopt()
        try await cast.link(.cadre, as: "resident-cadre", to: .yanggang, from: cast.desk.today)
        try await cast.send(
            .task(kase, .finish("task-home", proof: "5 日上墙，14 户来问")), as: .cadre)

        try await cast.send(.task(kase, .verify("task-home", note: "到现场看过")))

        #expect(try await tasks().task("task-home")?.result == "5 日上墙，14 户来问")
    }

    @Test func `writes nothing where the task is refused`() async throws {
        try await record()
        let before = try await cast.store.head().entries

        await #expect(throws: Refusal.self) { try await adopt(CastVillage.yanggang.task(1)) }

        #expect(try await cast.store.head().entries == before)
    }

    @Test func `may be written down by whoever went and whoever runs the programme`()
        async throws
    {
        try await record(as: .cadre)

        await #expect(throws: Refusal.access(.notAllowed(.keepTours))) {
            try await cast.send(
                .tour(Cast.round, .sayLearnt(id, "x")), as: .otherCadre)
        }
        try await cast.send(.tour(Cast.round, .sayLearnt(id, "账每月上墙")), as: .secretary)
    }

    @Test func `gives a task only where its sender may give tasks`() async throws {
        try await record()

        await #expect(throws: Refusal.access(.notAllowed(.addTask))) {
            try await adopt(as: .cadre)
        }
    }

    @Test func `is over with its round`() async throws {
        try await record()
        try await cast.send(.round(.close(Cast.round, word: "本轮结束")), as: .secretary)

        await #expect(throws: Refusal.self) {
            try await cast.send(.tour(Cast.round, .sayLearnt(id, "账每月上墙")))
        }
    }
}
