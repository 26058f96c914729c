import Mustache

/// One number of a figure.
package struct ThrustPart: MustacheParent, Equatable, Sendable {
    /// What it counts, where the figure does not say it. Example: `重`.
    package let name: String?
    /// The number; opens its entries, or the rows of the villages.
    package let number: Door
    /// Of how many. Example: `18`.
    package let of: Int?

    package init(
        name: String? = nil, number: Door, of: Int? = nil
    ) {
        self.name = name
        self.number = number
        self.of = of
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name.orAbsent
        case "number": number
        case "of": of.orAbsent
        default: nil
        }
    }
}
