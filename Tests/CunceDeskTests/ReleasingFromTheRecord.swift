import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

/// From a task in the record to a line that everybody reads.
@Suite struct ReleasingFromTheRecord {
    private let kase = CastVillage.yanggang.kase
    private let words = ReleasedWords(title: "装路灯 32 盏", who: "帮扶企业")

    private func town() async throws -> Cast {
        let cast = try await Cast()
        try await cast.openRound()
        try await cast.list(.yanggang)
        try await cast.diagnose(.yanggang)
        try await cast.plan(.yanggang, due: [CastCalendar.monday.adding(days: 30)])
        return cast
    }

    private func report(_ cast: Cast, on day: CivilDate? = nil) async throws -> VillagersReport? {
        let (programmes, cache) = (cast.desk.programmes, cast.store.cache)
        let today = day ?? cast.desk.today
        return try await cast.store.main.read { connection in
            try VillagersReport.read(
                CastVillage.yanggang.code, programmes: { programmes.pack(of: $0) }, today: today,
                cache: cache, on: connection)
        }
    }

    private func task(_ cast: Cast) async throws -> PlanTask {
        let (stream, cache) = (StreamName.of(kase), cast.store.cache)
        let tasks = try await cast.store.main.read {
            try StreamReading.current(Case.self, stream, cache: cache, on: $0).state.tasks.all
        }
        return try #require(tasks.first)
    }

    @Test func `shows nothing before something is released, and nothing once switched off`()
        async throws
    {
        let cast = try await town()
        #expect(try await report(cast) == nil)
        let task = try await task(cast)

        try await cast.send(.villagers(kase, .release(.task(task.id), words)))
        #expect(try await report(cast)?.items.map(\.words) == [words])

        try await cast.send(
            .villagersPages(Cast.round, .turn(on: false, reason: "先试两个村")))
        #expect(try await report(cast) == nil)
        await #expect(throws: Refusal.villagers(.switchedOff)) {
            try await cast.send(.villagers(kase, .takeOff(.task(task.id), reason: "写错了")))
        }
    }

    @Test func `takes state and days from the record when the page is read`() async throws {
        let cast = try await town()
        let task = try await task(cast)
        try await cast.send(.villagers(kase, .release(.task(task.id), words)))

        let late = try #require(try await report(cast, on: task.due.adding(days: 1)))
        #expect(late.items.map(\.standing.state) == [.late])
        #expect(late.items.map(\.lacksReason) == [true])
        let inTime = try #require(try await report(cast, on: task.due))
        #expect(inTime.items.map(\.standing.state) == [.underWay])
    }

    @Test func `is the office's and the secretary's, and knows every name of the roster`()
        async throws
    {
        let cast = try await town()
        let task = try await task(cast)
        try await cast.send(.registerPerson("person-named", name: "张建国", contact: ""))
        var named = words
        named.who = "张建国"

        await #expect(throws: Refusal.access(.notAllowed(.releaseToVillagers))) {
            try await cast.send(.villagers(kase, .release(.task(task.id), words)), as: .cadre)
        }
        await #expect(
            throws: Refusal.villagers(.neverSaid(field: "who", .name("张建国")))
        ) {
            try await cast.send(.villagers(kase, .release(.task(task.id), named)))
        }
    }

    @Test func `writes the sums of the month that is over with the next deed`() async throws {
        let cast = try await town()
        let task = try await task(cast)
        let box = VillagersBox(keys: cast.store.keys)
        let village = try #require(try await village(cast))
        let day = Period(.month, containing: cast.desk.today).first.adding(days: -1)
        for _ in 0..<11 { try await box.count(.better, from: village, on: day) }
        try await box.count(.worse, from: village, on: cast.desk.today)

        try await cast.send(.villagers(kase, .release(.task(task.id), words)))

        let noted = try #require(try await report(cast)).noted
        #expect(noted.map(\.total) == [11])
        // What is changed in the box behind the journal's back changes nothing that is shown.
        #expect(noted.map(\.month.last) == [day])
    }

    private func village(_ cast: Cast) async throws -> DivisionID? {
        try await cast.store.main.read {
            try DivisionByCode.find(CastVillage.yanggang.code, on: $0)?.id
        }
    }

    @Test func `lets go of messages thirty days after their answer`() async throws {
        let cast = try await town()
        let task = try await task(cast)
        let box = VillagersBox(keys: cast.store.keys)
        let village = try #require(try await village(cast))
        let today = cast.desk.today
        try await cast.send(.villagers(kase, .release(.task(task.id), words)))
        for id in ["s1", "s2"] as [MessageID] {
            try await box.put(
                VillagersMessage(id: id, village: village, day: today, text: "路灯", isHeld: false))
        }
        try await cast.send(.villagers(kase, .takeUp("m1", messages: ["s1"], words: "路灯")))
        try await cast.send(.villagers(kase, .answer("m1", words: "修好了")))

        let last = today.adding(days: VillagersMessage.daysKept)
        #expect(try await OldMessages.remove(from: cast.store, today: last) == 0)
        #expect(
            try await OldMessages.remove(from: cast.store, today: last.adding(days: 1)) == 1)
        #expect(try await box.messages().map(\.id) == ["s2"])
    }
}
