import Mustache

/// A file whose text can be opened.
package struct TrialChoice: MustacheParent, Equatable, Sendable {
    /// Its name. Example: `screening.yaml`.
    package let name: String
    /// Whether it is the open one.
    package let isOpen: Bool

    package init(name: String, isOpen: Bool) {
        self.name = name
        self.isOpen = isOpen
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "isOpen": isOpen
        default: nil
        }
    }
}
