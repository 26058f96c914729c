/// The time after a unit has left the list. 跟踪巩固、防止反弹
package struct WatchRule: Equatable, Sendable {
    /// From the day of leaving, both ends included; `nil` where the pack does not state it.
    package let lasts: Span?
    /// Who keeps watch.
    package let deciders: Deciders
    package let checks: [Check]
    /// What speaks for a relapse while it is watched.
    package let signals: [AcceptanceRule]
    /// What speaks for a village slipping, on all that can be listed, with or without a case; empty
    /// where the pack states none. 苗头预警
    package let warnings: [AcceptanceRule]
    /// Listed again by then, the unit has relapsed; `nil` where the pack does not state it.
    package let relapse: Relapse?
    package let clause: Clause

    package init(
        lasts: Span?, deciders: Deciders, checks: [Check], signals: [AcceptanceRule],
        warnings: [AcceptanceRule] = [], relapse: Relapse?, clause: Clause
    ) {
        self.lasts = lasts
        self.deciders = deciders
        self.checks = checks
        self.signals = signals
        self.warnings = warnings
        self.relapse = relapse
        self.clause = clause
    }

    /// A look that is owed while a unit is watched; lighter than what a listed one is owed.
    package struct Check: Equatable, Sendable {
        package enum Days: Equatable, Sendable {
            /// Again and again, for as long as it is watched.
            case every(Span)
            case after([Span])
        }

        package let key: WatchCheckKey
        package let label: Label
        package let deciders: Deciders
        package let days: Days
        package let clause: Clause

        package init(
            key: WatchCheckKey, label: Label, deciders: Deciders, days: Days, clause: Clause
        ) {
            self.key = key
            self.label = label
            self.deciders = deciders
            self.days = days
            self.clause = clause
        }
    }

    package struct Relapse: Equatable, Sendable {
        package let within: Span
        package let clause: Clause

        package init(within: Span, clause: Clause) {
            self.within = within
            self.clause = clause
        }
    }
}
