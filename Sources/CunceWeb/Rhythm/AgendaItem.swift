import Mustache

/// One item of the agenda.
package struct AgendaItem: MustacheParent, Equatable, Sendable {
    /// The shape: `sent` for a change, otherwise as in `StatusMark`. Example: `stuck`.
    package let mark: String
    /// The matter. Example: `洋港 返回地 4 户户主在外`.
    package let text: String
    /// What matters about it. Example: `卡住 5 天`.
    package let note: String?
    /// This page with the item looked at. Example: `/huddle?week=2026-W47&item=stuck-9#now`.
    package let href: String
    /// Whether it is looked at.
    package let isCurrent: Bool
    /// Whether something was noted or decided about it.
    package let isDone: Bool

    package init(
        mark: String, text: String, note: String? = nil, href: String, isCurrent: Bool,
        isDone: Bool = false
    ) {
        self.mark = mark
        self.text = text
        self.note = note
        self.href = href
        self.isCurrent = isCurrent
        self.isDone = isDone
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "mark": mark
        case "text": text
        case "note": note.orAbsent
        case "href": href
        case "isCurrent": isCurrent
        case "isDone": isDone
        default: nil
        }
    }
}
