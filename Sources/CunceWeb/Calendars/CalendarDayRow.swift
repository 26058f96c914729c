import Mustache

/// One day, or several in a row with one name.
package struct CalendarDayRow: MustacheParent, Equatable, Sendable {
    /// Which. Example: `10月1日至7日`.
    package let day: String
    /// From which to which weekday. Example: `周四至周三`.
    package let weekday: String
    /// Example: `放假`.
    package let kind: String
    /// Whether it is a holiday.
    package let isHoliday: Bool
    /// Example: `国庆节`.
    package let name: String
    /// The entry that set it here; absent for what the program brought along.
    package let entry: TextLink?

    package init(
        day: String, weekday: String, kind: String, isHoliday: Bool, name: String,
        entry: TextLink? = nil
    ) {
        self.day = day
        self.weekday = weekday
        self.kind = kind
        self.isHoliday = isHoliday
        self.name = name
        self.entry = entry
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "day": day
        case "weekday": weekday
        case "kind": kind
        case "isHoliday": isHoliday
        case "name": name
        case "entry": entry.orAbsent
        default: nil
        }
    }
}
