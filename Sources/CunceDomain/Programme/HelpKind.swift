/// A kind of help a village can be given. 帮扶
package struct HelpKind: Equatable, Sendable {
    package let key: HelpKey
    package let label: Label
    /// One of the three helps (三帮); `false` for what comes besides, such as an enterprise.
    package let isOneOfTheThree: Bool
    /// Roles whose posts may give it, in the pack's order; none where the pack leaves it to every
    /// supporter and work group.
    package let roles: [RoleKey]
    /// Supporters a village needs; fewer is a gap. 0 or more.
    package let minPerVillage: Int
    /// Supporters a village may have at once; 1 or more.
    package let maxPerVillage: Int
    /// Villages one supporter can carry; more is shown as overload and never refused. `nil` where
    /// the pack does not say.
    package let warnAboveVillages: Int?

    /// What a village may have at once where the pack does not say.
    package static let usualMost = 20

    package init(
        key: HelpKey, label: Label, isOneOfTheThree: Bool, roles: [RoleKey] = [],
        minPerVillage: Int? = nil, maxPerVillage: Int? = nil, warnAboveVillages: Int? = nil
    ) {
        self.key = key
        self.label = label
        self.isOneOfTheThree = isOneOfTheThree
        self.roles = roles
        // Of the three helps a village needs one each; the rest may be there or not.
        self.minPerVillage = minPerVillage ?? (isOneOfTheThree ? 1 : 0)
        self.maxPerVillage = maxPerVillage ?? Self.usualMost
        self.warnAboveVillages = warnAboveVillages
    }

    /// Whether a post of a role may give it.
    package func mayBeGiven(by role: Role) -> Bool {
        guard roles.isEmpty else { return roles.contains(role.key) }
        return role.standing == .supporter || role.standing == .workGroup
    }
}
