import Mustache

/// One line of the paper.
package struct HandOverItem: MustacheParent, Equatable, Sendable {
    /// Whether it passes.
    package let box: TickBox?
    /// The village.
    package let village: TextLink
    /// What it is.
    package let text: TextLink
    /// Due day, since when. Example: `11月15日`.
    package let note: String
    /// Where it stands.
    package let status: StatusMark?
    /// The entries behind it.
    package let facts: Door

    package init(
        box: TickBox? = nil, village: TextLink, text: TextLink, note: String,
        status: StatusMark? = nil, facts: Door
    ) {
        self.box = box
        self.village = village
        self.text = text
        self.note = note
        self.status = status
        self.facts = facts
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "box": box.orAbsent
        case "village": village
        case "text": text
        case "note": note
        case "status": status.orAbsent
        case "facts": facts
        default: nil
        }
    }
}
