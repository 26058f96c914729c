import Mustache

/// One round in the list.
package struct RoundsRow: MustacheParent, Equatable, Sendable {
    /// Its title. Example: `2026年下半年后进村集中整治`.
    package let title: String
    /// Its page.
    package let href: String
    /// The town or county. Example: `示范镇`.
    package let place: String
    /// Its period. Example: `8月3日至12月31日`.
    package let period: String
    /// How it stands.
    package let status: StatusMark
    /// Villages under rectification; opens them.
    package let villages: Door
    /// Candidates nobody has decided on; opens them.
    package let candidates: Door
    /// Villages that go on in another round; opens them.
    package let goneOn: Door

    package init(
        title: String, href: String, place: String, period: String, status: StatusMark,
        villages: Door, candidates: Door, goneOn: Door
    ) {
        self.title = title
        self.href = href
        self.place = place
        self.period = period
        self.status = status
        self.villages = villages
        self.candidates = candidates
        self.goneOn = goneOn
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "title": title
        case "href": href
        case "place": place
        case "period": period
        case "status": status
        case "villages": villages
        case "candidates": candidates
        case "goneOn": goneOn
        default: nil
        }
    }
}
