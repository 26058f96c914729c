import Mustache

/// One group of the agenda.
package struct AgendaGroup: MustacheParent, Equatable, Sendable {
    /// Its name. Example: `卡住`.
    package let name: String
    /// How many. Example: `2`.
    package let count: Int
    /// Its items.
    package let items: [AgendaItem]
    /// How many of them were gone through; absent where none was.
    package let done: Int?

    package init(name: String, count: Int, items: [AgendaItem], done: Int? = nil) {
        self.name = name
        self.count = count
        self.items = items
        self.done = done
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "count": count
        case "items": items
        case "done": done.orAbsent
        default: nil
        }
    }
}
