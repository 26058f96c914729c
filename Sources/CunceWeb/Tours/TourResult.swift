import Mustache

/// A task that was brought home from a study tour, and what came of it.
package struct TourResult: MustacheParent, Equatable, Sendable {
    package let village: String
    package let task: TextLink
    package let state: StatusMark
    /// Example: `12月10日前`.
    package let due: String
    /// The words of the last change. Example: `第一批菌棒已下地`.
    package let word: String?

    package func child(named tag: String) -> Any? {
        switch tag {
        case "village": village
        case "task": task
        case "state": state
        case "due": due
        case "word": word.orAbsent
        default: nil
        }
    }
}
