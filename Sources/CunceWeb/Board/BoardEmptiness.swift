import Mustache

/// Says why the board is empty and offers at most one act.
package struct BoardEmptiness: MustacheParent, Equatable, Sendable {
    /// The form that opens a round, if the reader may. Example: `/rounds/new`.
    package let openRoundHref: String?

    package init(openRoundHref: String? = nil) {
        self.openRoundHref = openRoundHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "openRoundHref": openRoundHref.orAbsent
        default: nil
        }
    }
}
