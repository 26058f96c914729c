import Mustache

/// The time after a village left the list 巩固. Template `acceptance`.
package struct AcceptanceWatch: MustacheParent, Equatable, Sendable {
    /// Example: `巩固到 2027年11月20日`.
    package let line: String
    /// That what was reached does not hold, by the newest look, and what is done about it.
    package let slipped: String?
    /// Looks whose day went by, check by check, and what closes them.
    package let missed: [String]
    /// Days on which a look was or is due.
    package let checks: [AcceptanceCheck]
    /// What speaks for a relapse, with its figures.
    package let signals: [String]

    package func child(named tag: String) -> Any? {
        switch tag {
        case "line": line
        case "slipped": slipped.orAbsent
        case "missed": missed
        case "checks": checks
        case "signals": signals
        default: nil
        }
    }
}

/// One look that was or is due. Template `acceptance`.
package struct AcceptanceCheck: MustacheParent, Equatable, Sendable {
    package let name: String
    /// Who does it.
    package let who: String
    package let due: String
    package let status: StatusMark

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "who": who
        case "due": due
        case "status": status
        default: nil
        }
    }
}
