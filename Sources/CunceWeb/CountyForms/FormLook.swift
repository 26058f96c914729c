import Mustache

/// Where the head of a form stands.
package struct FormLook: MustacheParent, Equatable, Sendable {
    /// The page itself. Example: `/forms/f1`.
    package let action: String
    /// The sheet.
    package let sheet: SelectModel
    /// The first row of the head.
    package let headFirst: FieldModel
    /// The last row of the head.
    package let headLast: FieldModel
    /// The first row of data.
    package let firstRow: FieldModel

    package init(
        action: String, sheet: SelectModel, headFirst: FieldModel, headLast: FieldModel,
        firstRow: FieldModel
    ) {
        self.action = action
        self.sheet = sheet
        self.headFirst = headFirst
        self.headLast = headLast
        self.firstRow = firstRow
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "action": action
        case "sheet": sheet
        case "headFirst": headFirst
        case "headLast": headLast
        case "firstRow": firstRow
        default: nil
        }
    }
}
