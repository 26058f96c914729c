import Mustache

/// What changed in one village this week. Template `week-village`.
package struct WeekVillage: MustacheParent, Equatable, Sendable {
    /// The village.
    package let village: TextLink
    /// In the order it happened.
    package let changes: [WeekNews]
    /// The rest, where there is more than fits.
    package let more: TextLink?

    package init(
        village: TextLink, changes: [WeekNews], more: TextLink? = nil
    ) {
        self.village = village
        self.changes = changes
        self.more = more
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "village": village
        case "changes": changes
        case "more": more.orAbsent
        default: nil
        }
    }
}
