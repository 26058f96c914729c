/// A point in time in UTC, milliseconds since 1970; and the civil day it falls on.
package struct Moment: Hashable, Sendable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// China has kept one zone, UTC+8 without summer time, since 1992.
    private static let shanghai: Int64 = 8 * 3_600_000
    private static let dayLength: Int64 = 86_400_000

    /// The day in Asia/Shanghai.
    package var day: CivilDate {
        let local = milliseconds + Self.shanghai
        let floored = local >= 0 ? local : local - Self.dayLength + 1
        let days = floored / Self.dayLength
        return CivilDate(dayNumber: Int(days))
    }

    /// Minutes since midnight in Asia/Shanghai, 0...1439.
    package var minuteOfDay: Int {
        let local = (milliseconds + Self.shanghai) % Self.dayLength
        return Int((local >= 0 ? local : local + Self.dayLength) / 60_000)
    }

    /// The last millisecond of a day in Asia/Shanghai: "as of" a day means up to here.
    package static func end(of day: CivilDate) -> Moment {
        Moment(milliseconds: Int64(day.dayNumber + 1) * dayLength - shanghai - 1)
    }

    /// A time of a day in Asia/Shanghai.
    package static func at(_ day: CivilDate, hour: Int, minute: Int = 0) -> Moment {
        Moment(
            milliseconds: Int64(day.dayNumber) * dayLength - shanghai
                + Int64(hour * 60 + minute) * 60_000)
    }
}

extension Moment: Comparable {
    package static func < (left: Moment, right: Moment) -> Bool {
        left.milliseconds < right.milliseconds
    }
}
