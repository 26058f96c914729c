import Mustache

/// Says that the village is simply known, and offers what can be done.
package struct VillageEmptiness: MustacheParent, Equatable, Sendable {
    /// The form that lists it, if the reader may and a round is open. Example:
    /// `/cases/new?village=990000100203`.
    package let listHref: String?
    /// The form that names it as a candidate, if the reader may and a round is open. Example:
    /// `/candidates/new?village=990000100203`.
    package let nameHref: String?

    package init(listHref: String? = nil, nameHref: String? = nil) {
        self.listHref = listHref
        self.nameHref = nameHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "listHref": listHref.orAbsent
        case "nameHref": nameHref.orAbsent
        default: nil
        }
    }
}
