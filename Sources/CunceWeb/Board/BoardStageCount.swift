import Mustache

/// How many villages stand in one stage.
package struct BoardStageCount: MustacheParent, Equatable, Sendable {
    /// How many.
    package let count: Door
    /// The stage, from the pack. Example: `整治`.
    package let name: String

    package init(count: Door, name: String) {
        self.count = count
        self.name = name
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "count": count
        case "name": name
        default: nil
        }
    }
}
