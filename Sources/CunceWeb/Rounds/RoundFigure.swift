import Mustache

/// One figure of what is open.
package struct RoundFigure: MustacheParent, Equatable, Sendable {
    /// What is counted. Example: `任务没办完`.
    package let name: String
    /// How many; opens them.
    package let count: Door
    /// Example: `项`.
    package let unit: String

    package init(name: String, count: Door, unit: String) {
        self.name = name
        self.count = count
        self.unit = unit
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "count": count
        case "unit": unit
        default: nil
        }
    }
}
