import CunceDomain
import Testing

@Suite struct MovingWithHolidays {
    private typealias Town = ObligationCast

    private func days(_ offsets: ClosedRange<Int>, _ kind: CalendarDay.Kind) -> [CalendarDay] {
        offsets.map { CalendarDay(day: Town.day($0), kind: kind, name: "") }
    }

    @Test func `works on a weekend day that is worked in exchange`() throws {
        let calendar = WorkCalendar(days(4...4, .holiday) + days(5...5, .working))

        #expect(calendar.isWorking(Town.day(3)))
        #expect(!calendar.isWorking(Town.day(4)))
        #expect(calendar.isWorking(Town.day(5)))
        #expect(!calendar.isWorking(Town.day(6)))
        #expect(calendar.moved(Town.day(4)) == Town.day(5))
        #expect(calendar.moved(Town.day(6)) == Town.day(6))
    }

    @Test func `moves a due day that is a holiday to the next working day`() throws {
        var town = Town()
        town.calendar = WorkCalendar(days(4...8, .holiday))

        #expect(try town.obligation("huddle", 0, on: 4)?.period.due == Town.day(9))
        #expect(try town.obligation("visit", 0, on: 4)?.period.due == Town.day(9))
        try town.huddle(0, on: 9, entry: 5)
        #expect(try town.state("huddle", 0, on: 20) == .met)
    }

    @Test func `owes nothing in a week without a working day`() throws {
        var town = Town()
        town.calendar = WorkCalendar(days(0...6, .holiday))

        #expect(try town.list(on: 6).isEmpty)
        #expect(try town.list(on: 7).map(\.key.first) == [Town.day(7), Town.day(7), Town.day(7)])
    }

    @Test func `leaves it to the pack`() throws {
        var town = Town()
        town.calendar = WorkCalendar(days(0...6, .holiday))
        town.cadences = [
            Town.cadence(
                "huddle", .huddle, .weekday(5), .role("secretary"), holidays: .stand)
        ]
        #expect(try town.obligation("huddle", 0, on: 6)?.period.due == Town.day(4))

        town.calendar = WorkCalendar(days(4...4, .holiday))
        town.cadences = [
            Town.cadence(
                "huddle", .huddle, .weekday(5), .role("secretary"), holidays: .lapse)
        ]
        #expect(try town.obligation("huddle", 0, on: 6) == nil)
        #expect(try town.obligation("huddle", 1, on: 8) != nil)
    }

    @Test func `keeps a week's own visit in its week where a holiday leaves days to go`() throws {
        var town = Town()
        town.calendar = WorkCalendar(days(3...6, .holiday))
        town.visit(1, entry: 3)
        town.visit(7, entry: 4)

        #expect(try town.state("visit", 0, on: 20) == .met)
        #expect(try town.state("visit", 1, on: 20) == .met)
    }
}
