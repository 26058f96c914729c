/// One of the links a listed village has: who may hold it and how much one holder can carry. 三联
package struct LinkSlot: Equatable, Sendable {
    package let key: LinkSlotKey
    package let label: Label
    /// Roles whose posts may hold it, in the pack's order; at least one.
    package let roles: [RoleKey]
    /// Holders a village needs; fewer is a gap. 0 or more.
    package let minPerVillage: Int
    /// Holders a village may have at once; 1 or more.
    package let maxPerVillage: Int
    /// Villages one holder can carry; more is shown as overload and never refused. 1 or more.
    package let warnAboveVillages: Int

    package init(
        key: LinkSlotKey, label: Label, roles: [RoleKey], minPerVillage: Int,
        maxPerVillage: Int, warnAboveVillages: Int
    ) {
        self.key = key
        self.label = label
        self.roles = roles
        self.minPerVillage = minPerVillage
        self.maxPerVillage = maxPerVillage
        self.warnAboveVillages = warnAboveVillages
    }
}
