package import CunceStore

/// What an entry is called and what it says in a line.
package enum EntryWords {
    /// The key of an event's name in the catalogues: `event.task.done` for `task.done.v1`.
    package static func key(_ event: String) -> String {
        var parts = event.split(separator: ".")
        if let last = parts.last, last.first == "v", Int(last.dropFirst()) != nil {
            parts.removeLast()
        }
        return "event." + parts.joined(separator: ".")
    }

    /// Such as the title of a problem; empty where the event says all.
    package static func summary(_ entry: JournalEntry) throws -> String {
        try EntryBody(entry).summary
    }
}
