import Mustache

/// A select whose options stand in groups.
package struct GroupedSelectModel: MustacheParent, Equatable, Sendable {
    /// The name it is sent under. Example: `type`.
    package let name: String
    /// The first, empty option's words; absent when something is always chosen. Example: `没有对上哪一件`.
    package let empty: String?
    /// The groups, in order.
    package let groups: [OptionGroup]
    /// How to mend it, if the form was refused. Example: `请选一类`.
    package let complaint: String?

    package init(
        name: String, empty: String? = nil, groups: [OptionGroup], complaint: String? = nil
    ) {
        self.name = name
        self.empty = empty
        self.groups = groups
        self.complaint = complaint
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "empty": empty.orAbsent
        case "groups": groups
        case "complaint": complaint.orAbsent
        default: nil
        }
    }
}
