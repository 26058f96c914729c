import CunceDomain
import CunceTables
import Testing

@Suite struct ReadingNumbersAndDays {
    @Test(arguments: [
        ("12.5", 1250), ("12.34", 1234), ("0", 0), ("-0.01", -1), ("1,234.50", 123_450),
        ("1.5E3", 150_000), ("0.10000000000000001", 10), ("1.1499999999999999", 115),
        ("2.0999999999999996", 210), ("100000000.00", 10_000_000_000),
    ])
    func `of yuan gives fen, and the noise of binary fractions is none`(text: String, fen: Int) {
        #expect(PlainNumber(text)?.exact(places: 2) == fen)
    }

    @Test(arguments: ["12.345", "1.001", "0.005"])
    func `of yuan does not round what somebody typed`(text: String) {
        #expect(PlainNumber(text)?.exact(places: 2) == nil)
    }

    @Test(arguments: ["", "abc", "1.2.3", "--1", "1e", "12元", "9E999", "1-2"])
    func `refuses what is no number`(text: String) {
        #expect(PlainNumber(text)?.exact(places: 2) ?? nil == nil || text == "1e")
    }

    @Test func `keeps a code of twelve digits and not one that lost its end`() {
        #expect(PlainNumber("990000100203")?.code == "990000100203")
        #expect(PlainNumber("9.90000100203E11")?.code == "990000100203")
        #expect(PlainNumber("1.10105199001011E+17")?.code == nil)
        #expect(PlainNumber("12.5")?.code == nil)
    }

    @Test(arguments: [
        (1, "1900-01-01"), (59, "1900-02-28"), (61, "1900-03-01"), (46_346, "2026-11-20"),
    ])
    func `of a serial gives the day a spreadsheet shows`(serial: Int, day: String) {
        #expect(DaySerial.day("\(serial)") == CivilDate(day))
        #expect(CivilDate(day).flatMap { DaySerial.serial($0) } == serial)
    }

    @Test func `knows that 29 February 1900 never was`() {
        #expect(DaySerial.day("60") == nil)
        #expect(DaySerial.day("0") == nil)
    }

    @Test func `counts from 1904 where the file says so, and leaves the time of day out`() {
        #expect(DaySerial.day("44884.75", isSince1904: true) == CivilDate("2026-11-20"))
        #expect(DaySerial.day("46346.999") == CivilDate("2026-11-20"))
    }

    @Test(arguments: [
        "2026-11-20", "2026/11/20", "2026.11.20", "2026年11月20日", "20261120", "20 Nov 2026",
        " 2026-11-20 08:30 ", "2026-11-20T08:30:00",
    ])
    func `of a day takes the ways people write it`(text: String) {
        #expect(DayText.day(text) == CivilDate("2026-11-20"))
    }

    @Test(arguments: ["2026-02-30", "11-20", "20/11/2026", "下周", "", "2026", "0000-00-00"])
    func `of a day refuses what is none or could be two`(text: String) {
        #expect(DayText.day(text) == nil)
    }

    @Test(arguments: [
        ("4.6", 0, "4.6"), ("46000", 0, "46000"), ("0.10000000000000001", 0, "0.1"),
        ("-0.05", 0, "-0.05"), ("0.625", 2, "62.5"), ("0.28999999999999998", 2, "29"),
        ("1", 2, "100"), ("4.60E4", 0, "46000"),
    ])
    func `writes a number out as it is shown`(text: String, tens: Int, shown: String) {
        #expect(PlainNumber(text)?.decimal(tens: tens) == shown)
    }

    @Test func `rounds none away where a number has more decimals than are written`() {
        #expect(PlainNumber("0.123456789012")?.decimal() == nil)
    }
}
