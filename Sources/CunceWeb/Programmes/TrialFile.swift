import Mustache

/// A changed file, kept in the form and nowhere else.
package struct TrialFile: MustacheParent, Equatable, Sendable {
    /// Its name. Example: `screening.yaml`.
    package let name: String
    /// Its whole text.
    package let text: String

    package init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "text": text
        default: nil
        }
    }
}
