import Mustache

/// Two versions side by side.
package struct VersionComparison: MustacheParent, Equatable, Sendable {
    /// Example: `第 1 稿`.
    package let leftName: String
    /// Example: `第 2 稿`.
    package let rightName: String
    /// Example: `措施：新加 1，拿掉 0，改了 2。`
    package let line: String
    /// The objective.
    package let objective: ComparedRow
    /// In the order of the newer.
    package let measures: [ComparedMeasure]

    package init(
        leftName: String, rightName: String, line: String, objective: ComparedRow,
        measures: [ComparedMeasure]
    ) {
        self.leftName = leftName
        self.rightName = rightName
        self.line = line
        self.objective = objective
        self.measures = measures
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "leftName": leftName
        case "rightName": rightName
        case "line": line
        case "objective": objective
        case "measures": measures
        default: nil
        }
    }
}
