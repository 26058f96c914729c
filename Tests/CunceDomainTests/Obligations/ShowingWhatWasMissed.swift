import CunceDomain
import Testing

@Suite struct ShowingWhatWasMissed {
    private typealias Town = ObligationCast

    private func found(
        _ town: Town, missed: Int, consecutive: Bool = true, within: Int? = nil, on day: Int
    ) throws -> [Escalated] {
        try Escalated.find(
            town.list(on: day),
            [
                Escalation(
                    cadence: "visit", missed: missed, isConsecutive: consecutive,
                    withinWeeks: within, shownTo: ["area-secretary"])
            ], on: Town.day(day))
    }

    @Test func `begins with as many weeks in a row as the pack says`() throws {
        let town = Town()

        #expect(try found(town, missed: 2, on: 13).isEmpty)
        #expect(try found(town, missed: 2, on: 14).map(\.missed.count) == [2])
        #expect(try found(town, missed: 2, on: 14).first?.since == Town.day(0))
    }

    @Test func `ends when it is done again`() throws {
        var town = Town()
        town.visit(15, entry: 9)

        #expect(try found(town, missed: 2, on: 20).isEmpty)
        #expect(try found(town, missed: 2, consecutive: false, on: 20).map(\.missed.count) == [2])
    }

    @Test func `counts only the weeks the pack looks back`() throws {
        var town = Town()
        town.visit(15, entry: 9)
        town.visit(22, entry: 10)
        town.visit(29, entry: 11)

        #expect(try found(town, missed: 2, consecutive: false, within: 3, on: 34).isEmpty)
    }

    @Test func `passes over a week that was excused`() throws {
        var town = Town()
        let key = ObligationKey(
            cadence: "visit", post: Town.holder, village: DivisionID(2), first: Town.day(7))
        town.add(
            .excused(.init(key: key, reason: .roadClosed, words: "")), entry: 5, on: 8)

        let shown = try #require(try found(town, missed: 2, on: 21).first)

        #expect(shown.missed.map(\.key.first) == [Town.day(0), Town.day(14)])
    }
}
