import Mustache

/// A number that opens what it counts, or words.
package struct PlotCell: MustacheParent, Equatable, Sendable {
    /// The head of its column, shown before it where the table is folded. Example: `已解`.
    package let label: String
    /// Absent where words stand.
    package let number: Door?
    /// Absent where a number stands. Example: `中位 12 天`.
    package let text: TextLink?

    package init(label: String, number: Door) {
        self.label = label
        self.number = number
        text = nil
    }

    package init(label: String, text: TextLink) {
        self.label = label
        number = nil
        self.text = text
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "label": label
        case "number": number.orAbsent
        case "text": text.orAbsent
        case "isNumber": number != nil
        default: nil
        }
    }
}
