import Mustache

/// For which week a form is filled.
package struct FormFillField: MustacheParent, Equatable, Sendable {
    /// Gives the file. Example: `/forms/f1/filled`.
    package let action: String
    /// Shows the cells that stay empty. Example: `/forms/f1/cells`.
    package let cellsAction: String
    /// The week, the newest first.
    package let week: SelectModel

    package init(
        action: String, cellsAction: String, week: SelectModel
    ) {
        self.action = action
        self.cellsAction = cellsAction
        self.week = week
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "action": action
        case "cellsAction": cellsAction
        case "week": week
        default: nil
        }
    }
}
