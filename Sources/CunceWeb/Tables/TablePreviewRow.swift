import Mustache

/// One row of a table handed in and what would become of it.
package struct TablePreviewRow: MustacheParent, Equatable, Sendable {
    /// As the spreadsheet counts. Example: `17`.
    package let number: Int
    /// Added, changed or refused.
    package let outcome: StatusMark
    /// What it is about. Example: `洋港村 补签三份合同`.
    package let label: String
    /// Why not, or how far; each with its cell. Example: `B7：不是日期`.
    package let details: [String]

    package init(number: Int, outcome: StatusMark, label: String, details: [String]) {
        self.number = number
        self.outcome = outcome
        self.label = label
        self.details = details
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "number": number
        case "outcome": outcome
        case "label": label
        case "details": details
        default: nil
        }
    }
}
