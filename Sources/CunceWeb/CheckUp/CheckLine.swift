import Mustache

/// What a check found in one place.
package struct CheckLine: MustacheParent, Equatable, Sendable {
    /// The village or town; absent for the installation. Example: `洋港`.
    package let place: String?
    /// One each.
    package let found: [CheckMatter]

    package init(place: String? = nil, found: [CheckMatter]) {
        self.place = place
        self.found = found
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "place": place.orAbsent
        case "found": found
        default: nil
        }
    }
}
