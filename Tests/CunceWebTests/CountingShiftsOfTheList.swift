import Testing

@testable import CunceReports
@testable import CunceWeb

@Suite struct CountingShiftsOfTheList {
    private func change(_ before: String, _ after: String) -> ProgrammeTrial.Change {
        .init(
            topic: .listing, name: "上坪", about: nil, before: before, after: after, reasons: [],
            clause: nil)
    }

    @Test func `a village that becomes uncertain has not come off the list`() {
        let shifts = ListingShifts(
            [
                change("列入", "不列入"), change("列入", "不定"), change("列入", "不定"),
                change("不列入", "列入"), change("不定", "不列入"),
            ], listed: "列入", notListed: "不列入", open: "不定")

        #expect(shifts.come == 1)
        #expect(shifts.gone == 1)
        #expect(shifts.unsure == 2)
    }
}
