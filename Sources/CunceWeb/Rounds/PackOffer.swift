import Mustache

/// What another version would change.
package struct PackOffer: MustacheParent, Equatable, Sendable {
    /// The version. Example: `1.1.0`.
    package let version: String
    /// How many differences. Example: `3 处不同`.
    package let count: String
    /// Each of them.
    package let changes: [PackChangeRow]
    /// Whether there is one.
    package let hasChanges: Bool
    /// Why the two cannot be compared.
    package let unread: String?
    /// Whose situation changes, as things are known today.
    package let situations: [SituationRow]
    /// Whether anybody's does.
    package let hasSituations: Bool
    /// How many answers change. Example: `2 处结果不同`.
    package let situationsCount: String
    /// What open work needs and the version lacks.
    package let gaps: [String]
    /// Whether it lacks something.
    package let hasGaps: Bool
    /// Its warnings nobody answers for.
    package let warnings: [AnsweredWarning]
    /// Whether it has one.
    package let hasWarnings: Bool
    /// Where they are answered for.
    package let warningsHref: String
    /// Moves the round there, if the reader may and nothing stands against it.
    package let change: PackChangeForm?

    package init(
        version: String, count: String, changes: [PackChangeRow], hasChanges: Bool,
        unread: String? = nil, situations: [SituationRow], hasSituations: Bool,
        situationsCount: String, gaps: [String], hasGaps: Bool, warnings: [AnsweredWarning],
        hasWarnings: Bool, warningsHref: String, change: PackChangeForm? = nil
    ) {
        self.version = version
        self.count = count
        self.changes = changes
        self.hasChanges = hasChanges
        self.unread = unread
        self.situations = situations
        self.hasSituations = hasSituations
        self.situationsCount = situationsCount
        self.gaps = gaps
        self.hasGaps = hasGaps
        self.warnings = warnings
        self.hasWarnings = hasWarnings
        self.warningsHref = warningsHref
        self.change = change
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "version": version
        case "count": count
        case "changes": changes
        case "hasChanges": hasChanges
        case "unread": unread.orAbsent
        case "situations": situations
        case "hasSituations": hasSituations
        case "situationsCount": situationsCount
        case "gaps": gaps
        case "hasGaps": hasGaps
        case "warnings": warnings
        case "hasWarnings": hasWarnings
        case "warningsHref": warningsHref
        case "change": change.orAbsent
        default: nil
        }
    }
}
