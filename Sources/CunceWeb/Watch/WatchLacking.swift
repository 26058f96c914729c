import CunceReports
import Mustache

/// A fact without which signals cannot be told, and of which villages it is missing.
package struct WatchLacking: MustacheParent, Equatable, Sendable {
    /// What is missing of how many. Example: `群众满意度（2025年）：3 个村没有填报`.
    package let what: TextLink
    /// The first few, each leading to where it is told.
    package let villages: [TextLink]
    /// How many more there are. Example: `还有 7 个村`.
    package let more: String?

    package func child(named tag: String) -> Any? {
        switch tag {
        case "what": what
        case "villages": villages
        case "more": more.orAbsent
        default: nil
        }
    }
}
