import CunceDomain
import Testing

@Suite struct Moments {
    @Test(
        arguments: [
            (0, "1970-01-01", 480), (-1, "1970-01-01", 479), (57_599_999, "1970-01-01", 1439),
            (57_600_000, "1970-01-02", 0), (-28_800_000, "1970-01-01", 0),
            (-28_800_001, "1969-12-31", 1439),
        ] as [(Int64, String, Int)])
    func `fall on a day and a minute in Shanghai`(milliseconds: Int64, on: String, minute: Int) {
        let moment = Moment(milliseconds: milliseconds)

        #expect(moment.day == day(on))
        #expect(moment.minuteOfDay == minute)
    }

    @Test func `end a day with its last millisecond`() {
        let last = Moment.end(of: Cast.monday)

        #expect(last.day == Cast.monday)
        #expect(Moment(milliseconds: last.milliseconds + 1).day == Cast.monday.adding(days: 1))
    }

    @Test func `stand at an hour and a minute`() {
        let moment = Moment.at(Cast.monday, hour: 9, minute: 30)

        #expect(moment.day == Cast.monday)
        #expect(moment.minuteOfDay == 570)
        #expect(moment < Moment.at(Cast.monday, hour: 10))
    }

    @Test(arguments: [(0, false), (1, true)])
    func `make an entry late when it is written on a later day`(days: Int, isLate: Bool) {
        let at = entry(1, on: Cast.monday, recordedOn: Cast.monday.adding(days: days))

        #expect(at.isLate == isLate)
    }
}
