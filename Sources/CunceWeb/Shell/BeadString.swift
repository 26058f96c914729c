import Mustache

/// One mark for each task; the whole string is one link.
package struct BeadString: MustacheParent, Equatable, Sendable {
    /// The list of the tasks. Example: `/entries?of=tasks`.
    package let href: String
    /// The same in words, for readers who do not see marks. Example: `14 项：核实 4，在办 5`.
    package let label: String
    /// One mark per task, in order: `ver`, `done`, `doing`, `soon`, `over`, `stuck`, `back`,
    /// `none`, `gone`.
    package let marks: [String]

    package init(href: String, label: String, marks: [String]) {
        self.href = href
        self.label = label
        self.marks = marks
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "href": href
        case "label": label
        case "marks": marks
        default: nil
        }
    }
}
