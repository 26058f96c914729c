import CunceReports
import Mustache

/// What stands in one town, on the page of a county with many signals.
package struct WatchTown: MustacheParent, Equatable, Sendable {
    /// The town, leading to its own page.
    package let town: TextLink
    /// How many villages show a signal. Example: `4`.
    package let villages: String
    /// How many signals stand. Example: `6`.
    package let signals: String
    /// How many of them wait for an answer. Example: `2`.
    package let asks: String

    package func child(named tag: String) -> Any? {
        switch tag {
        case "town": town
        case "villages": villages
        case "signals": signals
        case "asks": asks
        default: nil
        }
    }
}
