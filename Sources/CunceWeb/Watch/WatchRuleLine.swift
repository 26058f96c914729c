import Mustache

/// A rule by which signals are found.
package struct WatchRuleLine: MustacheParent, Equatable, Sendable {
    /// Its name. Example: `群众满意度明显下降`.
    package let name: String
    /// What it asks.
    package let rule: String
    /// On how many villages it stands.
    package let count: String
    /// Where it stands in the pack. Example: `acceptance.yaml:71`.
    package let clause: String

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "rule": rule
        case "count": count
        case "clause": clause
        default: nil
        }
    }
}
