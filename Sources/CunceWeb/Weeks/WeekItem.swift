import Mustache

/// One line of a week with its one act.
package struct WeekItem: MustacheParent, Equatable, Sendable {
    /// How it stands.
    package let status: StatusMark
    /// The village.
    package let place: TextLink?
    /// What it is.
    package let title: TextLink
    /// What matters about it. Example: `第 13 次碰头定的`.
    package let note: String?
    /// A line to say in the huddle.
    package let say: String?
    /// What it consists of, each with its place. Example: tasks to be checked.
    package let parts: [TextLink]
    /// The act; absent in a week gone by.
    package let button: ActionButton?

    package init(
        status: StatusMark, place: TextLink? = nil, title: TextLink, note: String? = nil,
        say: String? = nil, parts: [TextLink] = [], button: ActionButton? = nil
    ) {
        self.status = status
        self.place = place
        self.title = title
        self.note = note
        self.say = say
        self.parts = parts
        self.button = button
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "status": status
        case "place": place.orAbsent
        case "title": title
        case "note": note.orAbsent
        case "say": say.orAbsent
        case "parts": parts
        case "button": button.orAbsent
        default: nil
        }
    }
}
