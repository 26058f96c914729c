/// Keys of short confirmations for what is no command.
package enum Done {
    package static let accountMade = "done.account-made"
    package static let slipMade = "done.slip-made"
    package static let passwordChanged = "done.password-changed"
    package static let signedIn = "done.signed-in"
    package static let signedOut = "done.signed-out"
    package static let remindersSet = "done.reminders-set"
    package static let remindersStopped = "done.reminders-stopped"
    package static let feedRevoked = "done.feed-revoked"
    /// What was asked for was so already.
    package static let nothingChanged = "done.nothing-changed"
}
