import Mustache

/// Says that the village is simply known, and offers at most one act.
package struct VillageEmptiness: MustacheParent, Equatable, Sendable {
    /// The form that lists it, if the reader may and a round is open. Example:
    /// `/cases/new?village=990000100203`.
    package let listHref: String?

    package init(listHref: String? = nil) {
        self.listHref = listHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "listHref": listHref.orAbsent
        default: nil
        }
    }
}
