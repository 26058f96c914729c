/// What it takes to leave the list, what follows a failure, and how long a unit is watched after.
/// 验收、销号、跟踪
package struct Acceptance: Equatable, Sendable {
    package let schemes: [AcceptanceScheme]
    /// Schemes of which one suffices; a scheme in none of them must be passed wherever it applies.
    package let alternatives: [Alternatives]
    /// `nil` where the pack does not state what follows a failure.
    package let failure: AfterFailure?
    /// `nil` where the pack does not state who takes a unit off the list.
    package let exit: ExitRule?
    /// `nil` where nothing is stated for the time after.
    package let watch: WatchRule?

    package init(
        schemes: [AcceptanceScheme] = [], alternatives: [Alternatives] = [],
        failure: AfterFailure? = nil, exit: ExitRule? = nil, watch: WatchRule? = nil
    ) {
        self.schemes = schemes
        self.alternatives = alternatives
        self.failure = failure
        self.exit = exit
        self.watch = watch
    }

    package struct Alternatives: Equatable, Sendable {
        package let schemes: [SchemeKey]
        package let clause: Clause

        package init(schemes: [SchemeKey], clause: Clause) {
            self.schemes = schemes
            self.clause = clause
        }
    }

    /// Who closes the case of a unit that left the list: whom the watch names by a role, else whoever
    /// decides on the exit. `nil` where the pack states neither.
    package var closers: Deciders? {
        watch.flatMap { $0.deciders.roles.isEmpty ? nil : $0.deciders } ?? exit?.deciders
    }

    package func scheme(_ key: SchemeKey) -> AcceptanceScheme? {
        schemes.first { $0.key == key }
    }
}

/// What follows where a unit does not pass. 责令限期再整改
package struct AfterFailure: Equatable, Sendable {
    package let label: Label
    /// From the day of the assessment to that of the next; `nil` where the pack does not state it.
    package let within: Span?
    /// Who orders it; none where the pack does not state it.
    package let deciders: Deciders
    package let clause: Clause

    package init(label: Label, within: Span?, deciders: Deciders, clause: Clause) {
        self.label = label
        self.within = within
        self.deciders = deciders
        self.clause = clause
    }
}

/// How a unit that passed leaves the list. 转化销号
package struct ExitRule: Equatable, Sendable {
    package let label: Label
    package let deciders: Deciders
    /// How long what was reached must last before the exit is decided; `nil` where it need not or
    /// the pack does not state it. 巩固期
    package let after: Span?
    package let clause: Clause

    package init(label: Label, deciders: Deciders, after: Span?, clause: Clause) {
        self.label = label
        self.deciders = deciders
        self.after = after
        self.clause = clause
    }
}

/// Roles of the pack, a body in words, or neither where the pack does not state who it is.
package struct Deciders: Equatable, Sendable {
    package let roles: [RoleKey]
    package let body: Label?

    package init(roles: [RoleKey] = [], body: Label? = nil) {
        self.roles = roles
        self.body = body
    }

    package var areStated: Bool { !roles.isEmpty || body != nil }
}
