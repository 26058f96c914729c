import Mustache

/// One milestone of a project.
package struct ProjectMilestone: MustacheParent, Equatable, Sendable {
    /// Unique on the page. Example: `n1`.
    package let key: String
    /// Reached, due soon, overdue.
    package let status: StatusMark
    /// What can be seen. Example: `主管通水`.
    package let title: String
    /// When it is due. Example: `12月15日`.
    package let due: String
    /// What shows that it was reached.
    package let said: String?
    /// The entries about it.
    package let facts: Door
    /// Says that it is reached, with the proof.
    package let reach: ReasonForm?
    /// Moves its day with a reason.
    package let move: PostponeForm?
    /// Takes it out with a reason.
    package let drop: ReasonForm?

    package init(
        key: String,
        status: StatusMark,
        title: String,
        due: String,
        said: String? = nil,
        facts: Door,
        reach: ReasonForm? = nil,
        move: PostponeForm? = nil,
        drop: ReasonForm? = nil
    ) {
        self.key = key
        self.status = status
        self.title = title
        self.due = due
        self.said = said
        self.facts = facts
        self.reach = reach
        self.move = move
        self.drop = drop
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "key": key
        case "status": status
        case "title": title
        case "due": due
        case "said": said.orAbsent
        case "facts": facts
        case "reach": reach.orAbsent
        case "move": move.orAbsent
        case "drop": drop.orAbsent
        default: nil
        }
    }
}
