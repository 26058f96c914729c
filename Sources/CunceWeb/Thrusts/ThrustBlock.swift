import Mustache

/// One thrust with its figures.
package struct ThrustBlock: MustacheParent, Equatable, Sendable {
    /// The thrust. Example: `力量整合`.
    package let name: String
    /// In the order of the pack; empty where it names none.
    package let rows: [ThrustRow]

    package init(
        name: String, rows: [ThrustRow]
    ) {
        self.name = name
        self.rows = rows
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "rows": rows
        default: nil
        }
    }
}
