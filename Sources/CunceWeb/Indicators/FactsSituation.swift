import Mustache

/// What is so of some villages.
package struct FactsSituation: MustacheParent, Equatable, Sendable {
    /// Example: `村两委不团结`.
    package let label: String
    /// The villages.
    package let places: [TextLink]
    /// Example: `2 个村`.
    package let count: String

    package init(label: String, places: [TextLink], count: String) {
        self.label = label
        self.places = places
        self.count = count
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "label": label
        case "places": places
        case "count": count
        default: nil
        }
    }
}
