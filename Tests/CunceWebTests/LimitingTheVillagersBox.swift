import CunceDomain
import Testing

@testable import CunceWeb

@Suite struct LimitingTheVillagersBox {
    private let day = CivilDate(dayNumber: 20_780)
    private let village = DivisionID(7)

    private func taken(
        _ limit: VillagersLimit, _ deed: VillagersLimit.Deed, _ address: String, _ times: Int
    ) -> [VillagersLimit.Verdict] {
        (0..<times).map { _ in limit.take(deed, for: village, from: address, on: day) }
    }

    @Test func `takes sixty answers and ten messages from one address in a day`() {
        let limit = VillagersLimit()

        #expect(taken(limit, .answer, "10.0.0.1", 60).allSatisfy { $0 == .taken })
        #expect(limit.take(.answer, for: village, from: "10.0.0.1", on: day) == .tooManyFromThere)
        #expect(limit.take(.answer, for: village, from: "10.0.0.2", on: day) == .taken)
        #expect(taken(limit, .message, "10.0.0.1", 10).allSatisfy { $0 == .taken })
        #expect(
            limit.take(.message, for: village, from: "10.0.0.1", on: day) == .tooManyFromThere)
        #expect(
            limit.take(.answer, for: village, from: "10.0.0.1", on: day.adding(days: 1)) == .taken)
    }

    @Test func `takes ten thousand answers from one place for sixty`() {
        let limit = VillagersLimit()

        #expect(taken(limit, .answer, "10.0.0.1", 10_000).count { $0 == .taken } == 60)
    }

    @Test func `takes three thousand answers for one village, and goes on taking them for others`()
    {
        let limit = VillagersLimit()
        let verdicts = (0..<3_001).map {
            limit.take(.answer, for: village, from: "10.1.\($0 / 50).1", on: day)
        }

        #expect(verdicts.count { $0 == .taken } == 3_000)
        #expect(verdicts.last == .tooManyInAll)
        #expect(limit.take(.answer, for: DivisionID(8), from: "10.9.9.9", on: day) == .taken)
    }

    @Test func `lets a hundred wrong codes pass from one address, and others go on`() {
        let limit = VillagersLimit()

        #expect(limit.allows(.wrongCode, from: "10.0.0.1", on: day))
        #expect(taken(limit, .wrongCode, "10.0.0.1", 100).allSatisfy { $0 == .taken })
        #expect(!limit.allows(.wrongCode, from: "10.0.0.1", on: day))
        #expect(limit.allows(.wrongCode, from: "10.0.0.2", on: day))
        #expect(limit.allows(.wrongCode, from: "10.0.0.1", on: day.adding(days: 1)))
    }

    @Test func `takes a long address by the half that its owner cannot change`() {
        let limit = VillagersLimit()

        _ = taken(limit, .message, "2001:db8:1:2:3:4:5:6", 10)
        #expect(
            limit.take(.message, for: village, from: "2001:db8:1:2:9:9:9:9", on: day)
                == .tooManyFromThere)
        #expect(
            limit.take(.message, for: village, from: "2001:db8:1:3:3:4:5:6", on: day) == .taken)
    }
}
