import Mustache

/// One entry in the list.
package struct EntryRow: MustacheParent, Equatable, Sendable {
    /// Its number and page. Example: `第 61 条`.
    package let entry: TextLink
    /// The day it happened. Example: `11月20日`.
    package let day: String
    /// What happened. Example: `走访`.
    package let event: String
    /// What it says, shortened.
    package let text: String
    /// Which post. Example: `驻村干部 甲`.
    package let who: String
    /// Whether it was withdrawn.
    package let isWithdrawn: Bool
    /// Whether its author took it back within seconds.
    package let isUndone: Bool

    package init(
        entry: TextLink, day: String, event: String, text: String, who: String, isWithdrawn: Bool,
        isUndone: Bool = false
    ) {
        self.entry = entry
        self.day = day
        self.event = event
        self.text = text
        self.who = who
        self.isWithdrawn = isWithdrawn
        self.isUndone = isUndone
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "entry": entry
        case "day": day
        case "event": event
        case "text": text
        case "who": who
        case "isWithdrawn": isWithdrawn
        case "isUndone": isUndone
        default: nil
        }
    }
}
