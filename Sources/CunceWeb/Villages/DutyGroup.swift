import Mustache

/// One group of the matrix.
package struct DutyGroup: MustacheParent, Equatable, Sendable {
    /// Its name. Example: `三联`.
    package let name: String
    /// Who belongs to it.
    package let rows: [DutyRow]

    package init(name: String, rows: [DutyRow]) {
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
