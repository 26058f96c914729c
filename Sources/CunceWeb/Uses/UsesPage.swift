import Mustache

/// What one wrote in a week and what it was used for 这周记的，用到哪了. Template `uses`.
package struct UsesPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The week. Example: `第 47 周，11月16日至22日`.
    package let week: String
    /// The week before.
    package let before: TextLink
    /// The week after; absent for this week.
    package let after: TextLink?
    /// How many entries, in how many papers. Example: `记了 12 条，用进 5 份材料`.
    /// Absent where nothing was written.
    package let sum: String?
    /// The entries, newest first.
    package let rows: [UseRow]

    package init(
        shell: ShellModel, week: String, before: TextLink, after: TextLink? = nil, sum: String?,
        rows: [UseRow]
    ) {
        self.shell = shell
        self.week = week
        self.before = before
        self.after = after
        self.sum = sum
        self.rows = rows
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "week": week
        case "before": before
        case "after": after.orAbsent
        case "sum": sum.orAbsent
        case "rows": rows
        default: nil
        }
    }
}
