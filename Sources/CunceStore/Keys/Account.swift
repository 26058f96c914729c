package import CunceDomain

/// What lets a person in: a name and a password, or a one-time slip until there is one.
package struct Account: Equatable, Sendable {
    package let name: String
    package let person: PersonID
    package let hasPassword: Bool
    package let mustChange: Bool
    package let isDisabled: Bool
    package let created: Moment
    /// When the slip that is still good ends.
    package let slipUntil: Moment?
}
