import Mustache

/// For which week a form is filled.
package struct FormFillField: MustacheParent, Equatable, Sendable {
    /// Gives the file. Example: `/forms/f1/filled`.
    package let action: String
    /// Shows the cells that stay empty. Example: `/forms/f1/cells`.
    package let cellsAction: String
    /// The week, the newest first.
    package let week: SelectModel
    /// This page with earlier weeks to choose from. Example: `/forms/f1?until=2026-W34`.
    package let earlierHref: String?
    /// This page with later weeks to choose from.
    package let laterHref: String?

    package init(
        action: String, cellsAction: String, week: SelectModel, earlierHref: String? = nil,
        laterHref: String? = nil
    ) {
        self.action = action
        self.cellsAction = cellsAction
        self.week = week
        self.earlierHref = earlierHref
        self.laterHref = laterHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "action": action
        case "cellsAction": cellsAction
        case "week": week
        case "earlierHref": earlierHref.orAbsent
        case "laterHref": laterHref.orAbsent
        default: nil
        }
    }
}
