import CunceDomain

/// Which mark a task is shown with: its state, and how near its day is.
enum TaskMark {
    /// From this many days before it is due a task is shown as due soon.
    static let soonDays = 3

    /// `none`, `doing`, `soon`, `over`, `stuck`, `done`, `ver`, `back` or `gone`.
    ///
    /// - Parameter day: on which it is looked at.
    static func of(_ state: TaskState, due: CivilDate, on day: CivilDate) -> String {
        switch state {
        case .stuck: "stuck"
        case .done: "done"
        case .verified: "ver"
        case .dropped: "gone"
        case .open, .inHand, .returned:
            if day > due {
                "over"
            } else if state == .returned {
                "back"
            } else if due.days(since: day) <= soonDays {
                "soon"
            } else {
                state == .inHand ? "doing" : "none"
            }
        }
    }
}
