/// A lawful-use warning that a named person answers for. 具名接受
package struct AcceptedWarning: Equatable, Sendable {
    package let id: WarningID
    /// The version it was given for; it goes on holding for later ones.
    package let version: String
    package let reason: String
    /// When, and by whom.
    package let at: Occurrence
}
