import Mustache

/// The opening sentence of the page of responsibility; what is nought is left out.
package struct ResponsibilitySentence: MustacheParent, Equatable, Sendable {
    /// Villages on the list.
    package let listed: Door
    /// Whether no link is missing.
    package let isComplete: Bool
    /// Links that nobody holds.
    package let missing: Door?
    /// Links whose agreed time is over.
    package let expired: Door?
    /// Links whose agreed time is over soon.
    package let ending: Door?
    /// Linked posts that nobody is on.
    package let vacant: Door?
    /// Linked posts in which somebody stands in.
    package let away: Door?
    /// Posts that carry more than the programme advises.
    package let overloaded: Door?

    package init(
        listed: Door, isComplete: Bool, missing: Door? = nil, expired: Door? = nil,
        ending: Door? = nil, vacant: Door? = nil, away: Door? = nil, overloaded: Door? = nil
    ) {
        self.listed = listed
        self.isComplete = isComplete
        self.missing = missing
        self.expired = expired
        self.ending = ending
        self.vacant = vacant
        self.away = away
        self.overloaded = overloaded
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "listed": listed
        case "isComplete": isComplete
        case "missing": missing.orAbsent
        case "expired": expired.orAbsent
        case "ending": ending.orAbsent
        case "vacant": vacant.orAbsent
        case "away": away.orAbsent
        case "overloaded": overloaded.orAbsent
        default: nil
        }
    }
}
