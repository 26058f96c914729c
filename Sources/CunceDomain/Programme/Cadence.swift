/// Something owed again and again, such as 一周一碰头.
///
/// `times` in every `weeks` weeks; weeks run Monday to Sunday.
package struct Cadence: Equatable, Sendable {
    package let key: CadenceKey
    package let label: Label
    package let duty: CadenceDuty
    /// 1 or more.
    package let times: Int
    /// 1 or more.
    package let weeks: Int
    package let day: CadenceDay
    /// At least one; each owes it for himself.
    package let owners: [CadenceOwner]
    /// Calendar days after the due day on which it is not yet missed; 0 or more.
    package let graceDays: Int
    package let holidays: CadenceHolidays

    package init(
        key: CadenceKey, label: Label, duty: CadenceDuty, times: Int, weeks: Int,
        day: CadenceDay, owners: [CadenceOwner], graceDays: Int,
        holidays: CadenceHolidays = .move
    ) {
        self.key = key
        self.label = label
        self.duty = duty
        self.times = times
        self.weeks = weeks
        self.day = day
        self.owners = owners
        self.graceDays = graceDays
        self.holidays = holidays
    }
}
