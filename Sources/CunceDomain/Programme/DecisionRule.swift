/// Who may take one kind of decision. The rules of access may narrow it further, never widen it.
package struct DecisionRule: Equatable, Sendable {
    package let kind: DecisionKind
    package let label: Label
    /// Roles that may decide, in the pack's order.
    package let roles: [RoleKey]
    /// Standings whose every role may decide besides.
    package let standings: [Standing]

    package init(kind: DecisionKind, label: Label, roles: [RoleKey], standings: [Standing]) {
        self.kind = kind
        self.label = label
        self.roles = roles
        self.standings = standings
    }
}
