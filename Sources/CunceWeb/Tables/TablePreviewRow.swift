import Mustache

/// One row of a table handed in and what would become of it.
package struct TablePreviewRow: MustacheParent, Equatable, Sendable {
    /// As the spreadsheet counts. Example: `17`.
    package let number: Int
    /// Added, changed or refused.
    package let outcome: StatusMark
    /// What it is about. Example: `洋港村 补签三份合同`.
    package let label: String
    /// What it says of a place. Example: `群众满意度：58.0 % → 70.0 %`.
    package let values: [String]
    /// Why not, or how far; each with its cell. Example: `B7：不是日期`.
    package let details: [String]

    package init(
        number: Int, outcome: StatusMark, label: String, values: [String] = [],
        details: [String]
    ) {
        self.number = number
        self.outcome = outcome
        self.label = label
        self.values = values
        self.details = details
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "number": number
        case "outcome": outcome
        case "label": label
        case "values": values
        case "details": details
        default: nil
        }
    }
}
