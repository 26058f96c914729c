import Mustache

/// The secret address of a calendar.
package struct FeedModel: MustacheParent, Equatable, Sendable {
    /// Makes a new one.
    package let form: FormModel
    /// Since when there is one.
    package let made: String?
    /// The address, shown once. Example: `http://127.0.0.1:8080/calendar/abc.ics`.
    package let address: String?
    /// Ends it.
    package let revoke: FormModel?

    package init(
        form: FormModel, made: String? = nil, address: String? = nil, revoke: FormModel? = nil
    ) {
        self.form = form
        self.made = made
        self.address = address
        self.revoke = revoke
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "made": made.orAbsent
        case "address": address.orAbsent
        case "revoke": revoke.orAbsent
        default: nil
        }
    }
}
