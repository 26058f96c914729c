import CunceDomain
import Testing

/// What was known each month is given; villages whose fate is known tell how good signals were.
@Suite struct MeasuringSignals {
    private static let first = WatchCast.day("2020-01-01")

    /// Looks every month for six years at one village.
    private func measure(
        listed: [(from: String, until: String?)], vacant: [(from: String, until: String)]
    ) throws -> WarningMeasure {
        let stays = listed.map {
            FactRecord.Stay(
                from: WatchCast.day($0.from), until: $0.until.map { WatchCast.day($0) })
        }
        var replay = try #require(
            WarningReplay(WatchCast.programme(), listings: [WatchCast.village: stays]))
        var month = Period(.month, containing: Self.first)
        for _ in 0..<72 {
            let day = month.first
            let now = vacant.first {
                WatchCast.day($0.from) <= day && day <= WatchCast.day($0.until)
            }
            replay.look(
                on: day, WatchCast.book(income: [1, 2, 3, 4, 5, 6, 7], vacant: now?.from))
            month = month.moved(by: 1)
        }
        return try #require(replay.measure)
    }

    @Test func `counts the days from the first look at which it stood to the listing`() throws {
        let measure = try measure(
            listed: [("2020-01-01", "2020-12-31"), ("2022-01-15", nil)],
            vacant: [("2021-05-01", "2022-06-01")])

        // Vacant for longer than three months from 2 August on; seen on the first of September.
        #expect(measure.relapses.map(\.lead) == [136])
        #expect(measure.unwarned == 0)
        #expect(measure.count.right == 1)
        #expect(measure.count.wrong == 0)
    }

    @Test func `finds a relapse nothing warned of, and one whose signal had gone`() throws {
        let silent = try measure(
            listed: [("2020-01-01", "2020-12-31"), ("2022-01-15", nil)], vacant: [])
        let gone = try measure(
            listed: [("2020-01-01", "2020-12-31"), ("2022-01-15", nil)],
            vacant: [("2021-02-01", "2021-08-15")])

        #expect(silent.unwarned == 1)
        #expect(gone.unwarned == 1)
        #expect(gone.count.right == 1)
    }

    @Test func `is wrong where no listing followed within the window`() throws {
        let measure = try measure(listed: [], vacant: [("2020-02-01", "2020-12-01")])

        #expect(measure.count.wrong == 1)
        #expect(measure.relapses.isEmpty)
    }

    @Test func `is undecided while the window runs`() throws {
        let measure = try measure(listed: [], vacant: [("2024-10-01", "2025-12-01")])

        #expect(measure.count.undecided == 1)
        #expect(measure.count.decided == 0)
    }

    @Test func `leaves out what stood while the village was on the list`() throws {
        let measure = try measure(
            listed: [("2020-01-01", "2025-12-31")], vacant: [("2021-01-01", "2022-01-01")])

        #expect(measure.count == WarningMeasure.Count())
    }

    @Test func `calls a listing after the window no relapse`() throws {
        let measure = try measure(
            listed: [("2020-01-01", "2020-12-31"), ("2023-01-01", nil)], vacant: [])

        #expect(measure.relapses.isEmpty)
    }

    @Test func `says nothing where the pack states no window`() {
        #expect(WarningReplay(WatchCast.programme(window: nil), listings: [:]) == nil)
    }

    @Test(arguments: [([], nil), ([4], 4), ([4, 7], 5), ([1, 4, 90], 4)])
    func `takes the middle of the days`(leads: [Int], middle: Int?) {
        #expect(WarningMeasure.median(leads) == middle)
    }
}
