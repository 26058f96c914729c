import CunceDomain
import Testing

@Suite struct ChoosingReminders {
    private let monday = day("2026-11-23")
    private let wish = ReminderWish(minutes: [480, 1_020], weekdays: [1, 2, 3, 4, 5])

    private func slot(
        _ day: CivilDate, _ hour: Int, _ minute: Int = 0, _ calendar: WorkCalendar = .plain
    ) -> String? {
        wish.slot(at: .at(day, hour: hour, minute: minute), calendar)?.text
    }

    @Test func `come at the hour and not before`() {
        #expect(slot(monday, 7, 59) == nil)
        #expect(slot(monday, 8) == "2026-11-23 08:00")
        #expect(slot(monday, 16, 59) == "2026-11-23 08:00")
        #expect(slot(monday, 17) == "2026-11-23 17:00")
    }

    @Test func `are quiet at night, on days not chosen and on holidays`() {
        let holiday = WorkCalendar([
            CalendarDay(day: monday, kind: .holiday, name: ""),
            CalendarDay(day: monday.adding(days: 5), kind: .working, name: ""),
        ])

        #expect(slot(monday, 22) == nil)
        #expect(slot(monday, 6, 59) == nil)
        #expect(slot(monday.adding(days: 5), 9) == nil)
        #expect(slot(monday, 9, 0, holiday) == nil)
        #expect(slot(monday.adding(days: 5), 9, 0, holiday) == "2026-11-28 08:00")
    }

    @Test func `are read as people write hours`() throws {
        let read = try ReminderWish.read(hours: "17:00、8：30", weekdays: [1])

        #expect(read.minutes == [510, 1_020])
        #expect(throws: ReminderRefusal.noHour) {
            try ReminderWish.read(hours: " ", weekdays: [1])
        }
        #expect(throws: ReminderRefusal.noTime("25:00")) {
            try ReminderWish.read(hours: "25:00", weekdays: [1])
        }
        #expect(throws: ReminderRefusal.quietHour("22:00")) {
            try ReminderWish.read(hours: "22:00", weekdays: [1])
        }
        #expect(throws: ReminderRefusal.tooManyHours(most: 4)) {
            try ReminderWish.read(hours: "8:00 9:00 10:00 11:00 12:00", weekdays: [1])
        }
        #expect(throws: ReminderRefusal.noDay) {
            try ReminderWish.read(hours: "8:00", weekdays: [])
        }
    }

    @Test(arguments: [
        ("cadre@town.example", true), (" a.b+c@x.y-z.cn ", true), ("-f@x.cn", false),
        ("a@b", true), ("a b@x.cn", false), ("a@x.cn\nBcc: b@x.cn", false), ("a@@x.cn", false),
        ("a@-x.cn", false), ("村@x.cn", false), ("", false), ("a@x..cn", false),
    ])
    func `go to an address that can only be one`(typed: String, isTaken: Bool) {
        #expect((MailAddress(typed) != nil) == isTaken)
    }

    @Test func `know a time of a day by its text`() {
        #expect(ReminderSlot("2026-11-23 08:00")?.text == "2026-11-23 08:00")
        #expect(ReminderSlot("2026-11-23 24:00") == nil)
        #expect(ReminderSlot("2026-11-31 08:00") == nil)
    }
}
