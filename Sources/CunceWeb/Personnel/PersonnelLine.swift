import Mustache

/// One line of a list that concerns a person: what it is, how it stands, what comes next.
package struct PersonnelLine: MustacheParent, Equatable, Sendable {
    /// Example: `组织谈话 · 村党组织书记`.
    package let title: TextLink
    package let status: StatusMark?
    /// Example: `等镇党委书记决定`.
    package let note: String?
    /// Example: `11月16日`.
    package let day: String

    package init(title: TextLink, status: StatusMark? = nil, note: String? = nil, day: String) {
        self.title = title
        self.status = status
        self.note = note
        self.day = day
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "title": title
        case "status": status.orAbsent
        case "note": note.orAbsent
        case "day": day
        default: nil
        }
    }
}
