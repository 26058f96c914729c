package import CunceDomain

/// What an account chose: when to be reminded, in which language, at which address.
package struct Reminder: Equatable, Sendable {
    package let account: String
    package let person: PersonID
    package let address: MailAddress
    package let language: Language
    package let wish: ReminderWish
    package let isOn: Bool

    package init(
        account: String, person: PersonID, address: MailAddress, language: Language,
        wish: ReminderWish, isOn: Bool
    ) {
        self.account = account
        self.person = person
        self.address = address
        self.language = language
        self.wish = wish
        self.isOn = isOn
    }

    /// One slot of an account and what came of it.
    package struct Sending: Equatable, Sendable {
        package enum State: String, Sendable {
            /// Handed to the mail program, whose answer nobody has written down.
            case sending
            case sent
            /// There was nothing to remind of.
            case nothing
            case failed
        }

        package let slot: ReminderSlot
        package let state: State
        package let tries: Int
        package let at: Moment
        /// What the mail program said.
        package let word: String
    }
}
