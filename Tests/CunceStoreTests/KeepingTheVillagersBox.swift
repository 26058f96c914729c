import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

@Suite struct KeepingTheVillagersBox {
    private let village = DivisionID(7)
    private let other = DivisionID(8)

    @Test func `holds sums by month and answer and nothing else`() async throws {
        let cast = try await Cast()
        let box = VillagersBox(keys: cast.store.keys)
        let day = CastCalendar.day("2026-10-31")

        try await box.count(.better, from: village, on: day)
        try await box.count(.better, from: village, on: day)
        try await box.count(.worse, from: village, on: day)
        try await box.count(.same, from: village, on: CastCalendar.day("2026-11-01"))
        try await box.count(.unsure, from: other, on: day)

        #expect(
            try await box.months(of: village) == [
                MonthOfAnswers(
                    month: Period(.month, containing: day),
                    counts: [.init(answer: .better, count: 2), .init(answer: .worse, count: 1)]),
                MonthOfAnswers(
                    month: Period(.month, containing: day).moved(by: 1),
                    counts: [.init(answer: .same, count: 1)]),
            ])
    }

    @Test func `keeps messages by village and lets go of them`() async throws {
        let cast = try await Cast()
        let box = VillagersBox(keys: cast.store.keys)
        let first = VillagersMessage(
            id: "s1", village: village, day: CastCalendar.monday, text: "路灯", isHeld: true)
        let second = VillagersMessage(
            id: "s2", village: other, day: CastCalendar.monday, text: "水", isHeld: false)
        try await box.put(first)
        try await box.put(second)

        #expect(try await box.messages(of: village) == [first])
        try await Forgetting.messages(["s1"], in: cast.store)
        #expect(try await box.messages() == [second])
    }

    @Test func `reads every name that is known and not forgotten`() async throws {
        let cast = try await Cast()
        try await cast.send(.registerPerson("person-new", name: " 张建国 ", contact: "138"))

        #expect(try await KnownNames.read(from: cast.store).contains("张建国"))
        try await Forgetting.person("person-new", in: cast.store)
        #expect(try await !KnownNames.read(from: cast.store).contains("张建国"))
    }
}
