import Mustache

/// The signed-in reader, as a post: never a person's name.
package struct WhoModel: MustacheParent, Equatable, Sendable {
    /// The post. Example: `镇党委书记`.
    package let label: String
    /// Other posts the reader may act under today.
    package let seats: [SeatChoice]
    /// Where the sealed files of the place are kept, for whoever keeps them. Example: `/personnel`.
    package let filesHref: String?
    /// The page on which the password is changed. Example: `/password`.
    package let passwordHref: String
    /// Where the sign-out form is posted. Example: `/sign-out`.
    package let signOutHref: String

    package init(
        label: String, seats: [SeatChoice] = [], filesHref: String? = nil, passwordHref: String,
        signOutHref: String
    ) {
        self.filesHref = filesHref
        self.label = label
        self.seats = seats
        self.passwordHref = passwordHref
        self.signOutHref = signOutHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "label": label
        case "seats": seats
        case "filesHref": filesHref.orAbsent
        case "passwordHref": passwordHref
        case "signOutHref": signOutHref
        default: nil
        }
    }
}
