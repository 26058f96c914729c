import Mustache

/// The head of a column.
package struct PlotHead: MustacheParent, Equatable, Sendable {
    /// Example: `已解`.
    package let text: String
    /// Whether numbers stand below.
    package let isNumber: Bool

    package init(text: String, isNumber: Bool = true) {
        self.text = text
        self.isNumber = isNumber
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "text": text
        case "isNumber": isNumber
        default: nil
        }
    }
}
