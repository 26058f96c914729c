/// One of the links a listed village has: who may hold it and how much one holder can carry. 三联
package struct LinkSlot: Equatable, Sendable {
    /// What a village may have at once, and one holder may carry, where the pack does not say.
    package static let usualMost = 20
    package static let usualLoad = 1_000

    package let key: LinkSlotKey
    package let label: Label
    /// Roles whose posts may hold it, in the pack's order; empty where the pack does not state it.
    package let roles: [RoleKey]
    /// Kinds of units that have it; empty for all that can be listed.
    package let unitKinds: [UnitKindKey]
    /// As the pack states them; `nil` where it does not.
    package let statedLeast: Int?
    package let statedMost: Int?
    package let statedLoad: Int?
    /// Only where this is so of the village may a holder leave (不完成转化任务不脱钩); `nil` where
    /// the pack says nothing of it.
    package let releasedWhen: Condition?
    package let clause: Clause

    package init(
        key: LinkSlotKey, label: Label, roles: [RoleKey], unitKinds: [UnitKindKey] = [],
        least: Int?, most: Int?, load: Int?, releasedWhen: Condition? = nil, clause: Clause
    ) {
        self.key = key
        self.label = label
        self.roles = roles
        self.unitKinds = unitKinds
        statedLeast = least
        statedMost = most
        statedLoad = load
        self.releasedWhen = releasedWhen
        self.clause = clause
    }
}

extension LinkSlot {
    /// Whether a unit of a kind has it.
    package func isOf(_ kind: UnitKindKey) -> Bool {
        unitKinds.isEmpty || unitKinds.contains(kind)
    }

    /// Holders a village needs; fewer is a gap. 0 or more.
    package var minPerVillage: Int { statedLeast ?? 0 }

    /// Holders a village may have at once; 1 or more.
    package var maxPerVillage: Int { statedMost ?? max(Self.usualMost, minPerVillage) }

    /// Villages one holder can carry; more is shown as overload and never refused. 1 or more.
    package var warnAboveVillages: Int { statedLoad ?? Self.usualLoad }
}
