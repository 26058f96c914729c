import Mustache

/// Rules of one kind in a part of a programme.
package struct ProgrammeGroup: MustacheParent, Equatable, Sendable {
    /// Their name; absent where the part has one kind only. Example: `认定的步骤和人`.
    package let heading: String?
    /// The rules.
    package let entries: [ProgrammeEntry]

    package init(heading: String? = nil, entries: [ProgrammeEntry]) {
        self.heading = heading
        self.entries = entries
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "heading": heading.orAbsent
        case "entries": entries
        default: nil
        }
    }
}
