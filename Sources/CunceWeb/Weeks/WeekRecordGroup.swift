import Mustache

/// What was owed for one village, or for the town.
package struct WeekRecordGroup: MustacheParent, Equatable, Sendable {
    /// The village or the town.
    package let place: TextLink
    /// By matter.
    package let rows: [WeekRecordRow]

    package init(
        place: TextLink, rows: [WeekRecordRow]
    ) {
        self.place = place
        self.rows = rows
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "place": place
        case "rows": rows
        default: nil
        }
    }
}
