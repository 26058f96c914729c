import Mustache

/// A number that opens what it counts, or words.
package struct PlotCell: MustacheParent, Equatable, Sendable {
    /// The head of its column, shown before it where the table is folded. Example: `已解`.
    package let label: String
    /// Absent where words stand.
    package let number: Door?
    /// Absent where a number stands. Example: `中位 12 天`.
    package let text: TextLink?
    /// Whether its column is one of numbers.
    package let isNumber: Bool

    package init(_ head: PlotHead, number: Door) {
        label = head.text
        self.number = number
        text = nil
        isNumber = head.isNumber
    }

    package init(_ head: PlotHead, text: TextLink) {
        label = head.text
        number = nil
        self.text = text
        isNumber = head.isNumber
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "label": label
        case "number": number.orAbsent
        case "text": text.orAbsent
        case "isNumber": isNumber
        default: nil
        }
    }
}
