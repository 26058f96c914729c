import Mustache

/// One obligation of a week.
package struct WeekRecordRow: MustacheParent, Equatable, Sendable {
    /// How it stands.
    package let status: StatusMark
    /// What is owed. Example: `每周下村`.
    package let matter: String
    /// By which post.
    package let owner: String
    /// To when. Example: `11月22日`.
    package let due: String
    /// What was done for it.
    package let entries: [TextLink]
    /// Why it was excused.
    package let why: String?
    /// What the closing said, where it says something else.
    package let said: String?
    /// Excuses it.
    package let excuse: ExcuseForm?

    package init(
        status: StatusMark, matter: String, owner: String, due: String, entries: [TextLink],
        why: String? = nil, said: String? = nil, excuse: ExcuseForm? = nil
    ) {
        self.status = status
        self.matter = matter
        self.owner = owner
        self.due = due
        self.entries = entries
        self.why = why
        self.said = said
        self.excuse = excuse
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "status": status
        case "matter": matter
        case "owner": owner
        case "due": due
        case "entries": entries
        case "why": why.orAbsent
        case "said": said.orAbsent
        case "excuse": excuse.orAbsent
        default: nil
        }
    }
}
