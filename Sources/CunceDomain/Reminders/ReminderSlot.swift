/// A time on a day at which somebody wanted to be reminded. It is settled once.
package struct ReminderSlot: Hashable, Sendable {
    package let day: CivilDate
    /// Minutes since midnight in Asia/Shanghai.
    package let minute: Int

    package init(day: CivilDate, minute: Int) {
        self.day = day
        self.minute = minute
    }

    /// `2026-11-23 08:00`; sorts as the times do.
    package var text: String { "\(day) \(Self.clock(minute))" }

    /// Reads what `text` wrote.
    package init?(_ text: String) {
        let parts = text.split(separator: " ").map(String.init)
        guard parts.count == 2, let day = CivilDate(parts[0]), let minute = Self.minute(parts[1])
        else { return nil }
        self.init(day: day, minute: minute)
    }

    /// `08:00`
    package static func clock(_ minute: Int) -> String {
        "\(padded(minute / 60, to: 2)):\(padded(minute % 60, to: 2))"
    }

    /// Reads `8:00`, `08:00`, `08：00`; `nil` for no time of a day.
    package static func minute(_ text: some StringProtocol) -> Int? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "：" }
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            let hour = Int(parts[0]), let minute = Int(parts[1]), (0..<24).contains(hour),
            (0..<60).contains(minute)
        else { return nil }
        return hour * 60 + minute
    }
}

extension ReminderSlot: Comparable {
    package static func < (left: Self, right: Self) -> Bool {
        (left.day, left.minute) < (right.day, right.minute)
    }
}
