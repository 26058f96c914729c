import Mustache

/// One column of a table, as it is described beside the form.
package struct TableColumnLine: MustacheParent, Equatable, Sendable {
    /// Its heading. Example: `期限`.
    package let heading: String
    /// Its key, which is understood as well. Example: `due`.
    package let key: String
    /// Whether it must be filled in. Example: `必填`.
    package let use: String
    /// What goes into it. Example: `日期，例如 2026-11-20`.
    package let holds: String

    package init(heading: String, key: String, use: String, holds: String) {
        self.heading = heading
        self.key = key
        self.use = use
        self.holds = holds
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "heading": heading
        case "key": key
        case "use": use
        case "holds": holds
        default: nil
        }
    }
}
