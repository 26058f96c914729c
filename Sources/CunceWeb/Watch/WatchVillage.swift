import Mustache

/// A village with its signals, or with the looks owed after it left the list.
package struct WatchVillage: MustacheParent, Equatable, Sendable {
    /// Where the page scrolls to. Example: `v990000100203`.
    package let id: String
    /// The village.
    package let village: TextLink
    /// Its town, on a county's page.
    package let town: String?
    /// What it is. Example: `正在整治`.
    package let note: String?
    package let signals: [WatchSignal]
    /// Looks owed, one line each.
    package let checks: [String]
    /// That what was reached does not hold, by the newest look.
    package let slipped: StatusMark?
    /// Where that is answered.
    package let acceptance: TextLink?

    package func child(named tag: String) -> Any? {
        switch tag {
        case "id": id
        case "village": village
        case "town": town.orAbsent
        case "note": note.orAbsent
        case "signals": signals
        case "checks": checks
        case "slipped": slipped.orAbsent
        case "acceptance": acceptance.orAbsent
        default: nil
        }
    }
}
