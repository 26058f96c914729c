import Mustache

/// A list under its title on the page of personnel steps or of one's own record.
package struct PersonnelSection: MustacheParent, Equatable, Sendable {
    /// Names the section in the page. Example: `open`.
    package let id: String
    /// Example: `进行中`.
    package let title: String
    /// What stands here, in a sentence.
    package let what: String?
    /// What is said where nothing does.
    package let empty: String
    package let lines: [PersonnelLine]

    package init(
        id: String, title: String, what: String? = nil, empty: String, lines: [PersonnelLine]
    ) {
        self.id = id
        self.title = title
        self.what = what
        self.empty = empty
        self.lines = lines
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "id": id
        case "title": title
        case "what": what.orAbsent
        case "empty": empty
        case "lines": lines
        default: nil
        }
    }
}
