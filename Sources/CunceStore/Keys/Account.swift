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

    package init(
        name: String, person: PersonID, hasPassword: Bool, mustChange: Bool, isDisabled: Bool,
        created: Moment, slipUntil: Moment?
    ) {
        self.name = name
        self.person = person
        self.hasPassword = hasPassword
        self.mustChange = mustChange
        self.isDisabled = isDisabled
        self.created = created
        self.slipUntil = slipUntil
    }
}
