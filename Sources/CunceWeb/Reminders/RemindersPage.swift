import Mustache

/// What somebody chose to be reminded of. Template `reminders`.
package struct RemindersPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// Whether this installation sends mail.
    package let isMailSetUp: Bool
    /// Where the choice is posted.
    package let form: FormModel
    /// The address for mail.
    package let address: FieldModel
    /// When. Example: `8:00，17:00`.
    package let hours: FieldModel
    /// On which days of the week.
    package let days: SelectModel
    /// Whether reminders are on.
    package let isOn: Bool
    /// How it stands. Example: `开着，下一次 11月23日 08:00`.
    package let status: String
    /// What came of the last one.
    package let last: String?
    /// Ends them and forgets the address.
    package let stop: FormModel?
    /// The calendar's secret address.
    package let feed: FeedModel

    package init(
        shell: ShellModel, isMailSetUp: Bool, form: FormModel, address: FieldModel,
        hours: FieldModel, days: SelectModel, isOn: Bool, status: String, last: String? = nil,
        stop: FormModel? = nil, feed: FeedModel
    ) {
        self.shell = shell
        self.isMailSetUp = isMailSetUp
        self.form = form
        self.address = address
        self.hours = hours
        self.days = days
        self.isOn = isOn
        self.status = status
        self.last = last
        self.stop = stop
        self.feed = feed
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "isMailSetUp": isMailSetUp
        case "form": form
        case "address": address
        case "hours": hours
        case "days": days
        case "isOn": isOn
        case "status": status
        case "last": last.orAbsent
        case "stop": stop.orAbsent
        case "feed": feed
        default: nil
        }
    }
}
