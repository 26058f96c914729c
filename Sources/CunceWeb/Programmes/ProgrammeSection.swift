import Mustache

/// One part of a programme, such as who owes what by when.
package struct ProgrammeSection: MustacheParent, Equatable, Sendable {
    /// Its anchor on the page. Example: `duties`.
    package let id: String
    /// Its name. Example: `谁在什么时候做什么`.
    package let heading: String
    /// Its rules by kind.
    package let groups: [ProgrammeGroup]

    package init(id: String, heading: String, groups: [ProgrammeGroup]) {
        self.id = id
        self.heading = heading
        self.groups = groups
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "id": id
        case "heading": heading
        case "groups": groups
        default: nil
        }
    }
}
