import CunceDomain
import Testing

@Suite struct CivilDates {
    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-23", 20_780),
        ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ])
    func `count days from 1970`(text: String, number: Int) throws {
        let day = try #require(CivilDate(text))

        #expect(day.dayNumber == number)
        #expect(day.description == text)
    }

    @Test(arguments: [
        "", "2026-11-3", "2026-11-031", " 2026-11-23", "2026-11-23 ", "2026/11/23", "2026-13-01",
        "2026-00-10", "2026-04-31", "2026-02-29", "1900-02-29", "0000-01-01", "２０２６-11-23",
        "+026-11-23", "2026-1a-23",
    ])
    func `are refused where there is no such day`(text: String) {
        #expect(CivilDate(text) == nil)
    }

    @Test(arguments: [
        (1900, false), (1999, false), (2000, true), (2024, true), (2026, false), (2100, false),
    ])
    func `have a leap day every fourth year, save three centuries of four`(
        year: Int, isLeap: Bool
    ) {
        #expect(CivilDate.isLeap(year) == isLeap)
        #expect((CivilDate(year, 2, 29) != nil) == isLeap)
    }

    @Test(arguments: [
        ("2026-11-22", 7), ("2026-11-23", 1), ("1970-01-01", 4), ("1969-12-28", 7),
        ("1969-12-29", 1),
    ])
    func `know their weekday`(text: String, weekday: Int) {
        #expect(day(text).weekday == weekday)
    }

    @Test func `follow one another through four centuries without a gap`() {
        var expected = day("1899-12-31")
        var strays: [CivilDate] = []
        for year in 1900...2299 {
            for month in 1...12 {
                for dayOfMonth in 1...CivilDate.daysIn(month: month, of: year) {
                    expected = expected.adding(days: 1)
                    let made = CivilDate(year, month, dayOfMonth)
                    let isSame =
                        made == expected && expected.year == year && expected.month == month
                        && expected.day == dayOfMonth
                    if !isSame { strays.append(expected) }
                }
            }
        }

        #expect(strays == [])
    }

    @Test func `compare and subtract as days`() {
        #expect(day("2026-11-30") < day("2026-12-01"))
        #expect(day("2026-12-01").days(since: day("2026-11-30")) == 1)
        #expect(day("2026-11-30").days(since: day("2026-12-01")) == -1)
    }
}
