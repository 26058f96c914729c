/// When somebody wants to be reminded: chosen by themselves, off until they do. 提醒
package struct ReminderWish: Equatable, Sendable {
    /// Minutes since midnight, ascending; 1 to `mostHours`.
    package let minutes: [Int]
    /// 1 for Monday … 7 for Sunday.
    package let weekdays: Set<Int>

    package static let mostHours = 4
    /// Nobody is reminded before this minute of a day or from the other on.
    package static let quietUntil = 7 * 60
    package static let quietFrom = 22 * 60

    package init(minutes: [Int], weekdays: Set<Int>) {
        self.minutes = minutes.sorted()
        self.weekdays = weekdays
    }

    /// Reads what somebody typed, such as `8:00, 17:00`.
    package static func read(
        hours typed: String, weekdays: Set<Int>
    ) throws(ReminderRefusal) -> ReminderWish {
        let words = typed.split { !$0.isNumber && $0 != ":" && $0 != "：" }
        guard !words.isEmpty else { throw .noHour }
        var minutes: Set<Int> = []
        for word in words {
            guard let minute = ReminderSlot.minute(word) else { throw .noTime(String(word)) }
            guard isLoud(minute) else { throw .quietHour(ReminderSlot.clock(minute)) }
            minutes.insert(minute)
        }
        guard minutes.count <= mostHours else { throw .tooManyHours(most: mostHours) }
        guard !weekdays.isEmpty else { throw .noDay }
        return ReminderWish(minutes: Array(minutes), weekdays: weekdays)
    }

    /// The slot that is to be settled at a moment: the latest of today that has come. Earlier
    /// ones of the day that nobody settled are passed over, so that one mail says it all.
    ///
    /// - Returns: `nil` at night, on holidays, on days that were not chosen.
    package func slot(at moment: Moment, _ calendar: WorkCalendar) -> ReminderSlot? {
        let (day, now) = (moment.day, moment.minuteOfDay)
        guard Self.isLoud(now), !calendar.isHoliday(day),
            weekdays.contains(day.weekday) || calendar.said(of: day)?.kind == .working
        else { return nil }
        return minutes.last { $0 <= now }.map { ReminderSlot(day: day, minute: $0) }
    }

    private static func isLoud(_ minute: Int) -> Bool {
        quietUntil <= minute && minute < quietFrom
    }
}
