import Mustache

/// The week's huddle beside the board.
package struct BoardHuddle: MustacheParent, Equatable, Sendable {
    /// Which huddle of the round. Example: `14`.
    package let number: Int
    /// When, or that it is held or closed. Example: `今天 14:30`.
    package let line: String
    /// Agenda items of each group.
    package let changed: Door
    /// Overdue tasks on the agenda.
    package let overdue: Door
    /// Stuck tasks on the agenda.
    package let stuck: Door
    /// Asks on the agenda.
    package let asks: Door
    /// Where the brief stands. Example: `专报第 14 期是草稿`.
    package let briefLine: String?
    /// The agenda, the brief.
    package let buttons: [ActionButton]

    package init(
        number: Int, line: String, changed: Door, overdue: Door, stuck: Door, asks: Door,
        briefLine: String? = nil, buttons: [ActionButton]
    ) {
        self.number = number
        self.line = line
        self.changed = changed
        self.overdue = overdue
        self.stuck = stuck
        self.asks = asks
        self.briefLine = briefLine
        self.buttons = buttons
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "number": number
        case "line": line
        case "changed": changed
        case "overdue": overdue
        case "stuck": stuck
        case "asks": asks
        case "briefLine": briefLine.orAbsent
        case "buttons": buttons
        default: nil
        }
    }
}
