import Mustache

/// What a tried change comes to.
package struct TrialResult: MustacheParent, Equatable, Sendable {
    /// What is wrong with the files; then nothing else is said.
    package let complaints: [TrialComplaint]
    /// What to know of the changed programme besides.
    package let notes: [String]
    /// What was changed.
    package let differences: [TrialDifference]
    /// Whose situation would change, by what is asked.
    package let groups: [TrialGroup]
    /// That nobody's situation changes; absent where somebody's does. Example: `52 个村的情况都不变`.
    package let calm: String?

    package init(
        complaints: [TrialComplaint], notes: [String], differences: [TrialDifference],
        groups: [TrialGroup], calm: String? = nil
    ) {
        self.complaints = complaints
        self.notes = notes
        self.differences = differences
        self.groups = groups
        self.calm = calm
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "complaints": complaints
        case "notes": notes
        case "differences": differences
        case "groups": groups
        case "calm": calm.orAbsent
        default: nil
        }
    }
}
