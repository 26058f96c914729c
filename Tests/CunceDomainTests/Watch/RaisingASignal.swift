import CunceDomain
import Testing

@Suite struct RaisingASignal {
    @Test func `stands on a village that never had a case`() throws {
        let book = WatchCast.book(income: [50_000, 49_999])

        let warning = try #require(WatchCast.warnings(book, on: "2022-03-01").first)

        #expect(warning.signal == "falling")
        #expect(warning.stands)
        #expect(
            warning.rests.map(\.text) == [
                "income of d7 2020 number:50000", "income of d7 2021 number:49999",
            ])
    }

    @Test func `does not stand where nothing fell`() {
        let book = WatchCast.book(income: [50_000, 50_000])

        #expect(WatchCast.warnings(book, on: "2022-03-01").isEmpty)
    }

    @Test func `is open and not raised where a year is missing`() throws {
        let book = WatchCast.book(income: [50_000])

        let warning = try #require(WatchCast.warnings(book, on: "2022-03-01").first)

        #expect(!warning.stands)
        #expect(warning.rests.isEmpty)
        #expect(warning.finding.missing.map(\.fact) == ["income"])
    }

    @Test func `stands on, waiting for the year that is over and not told yet`() throws {
        let book = WatchCast.book(income: [50_000, 40_000])

        let before = try #require(WatchCast.warnings(book, on: "2022-12-31").first)
        let after = try #require(WatchCast.warnings(book, on: "2023-01-01").first)

        #expect(before.awaits.isEmpty)
        #expect(after.stands)
        #expect(after.rests == before.rests)
        #expect(after.awaits.map(\.period) == [Period("2022")])
    }

    @Test(arguments: [([50_000, 40_000, 41_000], "2023-03-01"), ([50_000, 40_000], "2024-01-01")])
    func `goes once the year is told better, or two years are missing`(
        income: [Int], on: String
    ) {
        let book = WatchCast.book(income: income)

        #expect(!WatchCast.warnings(book, on: on).contains { $0.stands })
    }

    @Test(arguments: [("2022-04-01", 0), ("2022-04-02", 1), ("2024-04-02", 1)])
    func `rests on the same however long it lasts`(on: String, count: Int) {
        let book = WatchCast.book(income: [1, 2, 3, 4, 5], vacant: "2022-01-01")

        let standing = WatchCast.warnings(book, on: on).filter(\.stands)

        #expect(standing.count == count)
        #expect(
            standing.flatMap(\.rests).map(\.text)
                == Array(
                    repeating: "vacant of d7 from 2022-01-01 state:2022-01-01/", count: count))
    }
}
