import Mustache

/// Rounds that stand alike.
package struct RoundsGroup: MustacheParent, Equatable, Sendable {
    /// How they stand. Example: `正在办`.
    package let name: String
    /// Newest first.
    package let rounds: [RoundsRow]

    package init(name: String, rounds: [RoundsRow]) {
        self.name = name
        self.rounds = rounds
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "rounds": rounds
        default: nil
        }
    }
}
