import Mustache

/// A link of a post and what it owes.
package struct PostDuty: MustacheParent, Equatable, Sendable {
    /// The link.
    package let name: String
    /// Since when, until when by agreement.
    package let since: String
    /// Expired or soon over, visits owed.
    package let marks: [StatusMark]
    /// Its entries.
    package let facts: Door

    package init(name: String, since: String, marks: [StatusMark], facts: Door) {
        self.name = name
        self.since = since
        self.marks = marks
        self.facts = facts
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "since": since
        case "marks": marks
        case "facts": facts
        default: nil
        }
    }
}
