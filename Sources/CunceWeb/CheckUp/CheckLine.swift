import Mustache

/// One thing a check found.
package struct CheckLine: MustacheParent, Equatable, Sendable {
    /// The village or town; absent for the installation. Example: `洋港`.
    package let place: String?
    /// What is wrong, leading to where it is mended. Example: `驻村干部缺 1 人`.
    package let what: TextLink
    /// Example: `2026年11月3日起`.
    package let since: String

    package init(place: String? = nil, what: TextLink, since: String) {
        self.place = place
        self.what = what
        self.since = since
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "place": place.orAbsent
        case "what": what
        case "since": since
        default: nil
        }
    }
}
