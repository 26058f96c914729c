import Mustache

/// One situation that speaks for listing, as the pack states it.
package struct ScreeningCriterion: MustacheParent, Equatable, Sendable {
    /// Its name. Example: `集体经济薄弱`.
    package let name: String
    /// What it asks. Example: `上年村集体经营性收入低于5万元`.
    package let rule: String
    /// How many villages meet it. Example: `3`.
    package let count: String
    /// Where the pack says so. Example: `screening.yaml:31`.
    package let clause: String
    /// What law says to its use.
    package let warnings: [String]

    package init(
        name: String, rule: String, count: String, clause: String, warnings: [String]
    ) {
        self.name = name
        self.rule = rule
        self.count = count
        self.clause = clause
        self.warnings = warnings
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "rule": rule
        case "count": count
        case "clause": clause
        case "warnings": warnings
        default: nil
        }
    }
}
