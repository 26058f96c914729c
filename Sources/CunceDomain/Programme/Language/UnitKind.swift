/// A kind of place the programme tells apart, such as 村 and 社区.
package struct UnitKind: Equatable, Sendable {
    /// Whose committee it has: what tells a village from a neighbourhood in the division list.
    package enum Committee: String, CaseIterable, Sendable { case villagers, residents }

    package let key: UnitKindKey
    package let label: Label
    /// The kind it belongs to; `nil` at the top or where the pack does not state it.
    package let under: UnitKindKey?
    /// Whether its units can be listed; townships and counties usually cannot.
    package let isListed: Bool
    /// `nil` where the pack does not say.
    package let committee: Committee?
    package let clause: Clause

    package init(
        key: UnitKindKey, label: Label, under: UnitKindKey?, isListed: Bool,
        committee: Committee? = nil, clause: Clause
    ) {
        self.key = key
        self.label = label
        self.under = under
        self.isListed = isListed
        self.committee = committee
        self.clause = clause
    }
}
