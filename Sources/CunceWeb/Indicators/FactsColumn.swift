import Mustache

/// One fact told for the period.
package struct FactsColumn: MustacheParent, Equatable, Sendable {
    /// Example: `村集体经营性收入`.
    package let label: String
    /// Example: `元`.
    package let unit: String?
    /// The form for all villages, if the reader may.
    package let fillHref: String?
    /// For readers of screens.
    package let fillLabel: String

    package init(label: String, unit: String? = nil, fillHref: String? = nil, fillLabel: String) {
        self.label = label
        self.unit = unit
        self.fillHref = fillHref
        self.fillLabel = fillLabel
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "label": label
        case "unit": unit.orAbsent
        case "fillHref": fillHref.orAbsent
        case "fillLabel": fillLabel
        default: nil
        }
    }
}
