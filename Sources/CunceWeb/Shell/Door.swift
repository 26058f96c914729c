import Mustache

/// A number that opens the rows it counts. A number nobody can open carries no address and is
/// printed faint.
package struct Door: MustacheParent, Equatable, Sendable {
    /// The number, ready to print. Example: `47`.
    package let number: String
    /// The list it opens, with how it is counted; absent for nought. Example: `/entries?of=done`.
    package let href: String?

    package init(number: String, href: String? = nil) {
        self.number = number
        self.href = href
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "number": number
        case "href": href.orAbsent
        // For the words beside it.
        case "isOne": number == "1"
        default: nil
        }
    }
}
