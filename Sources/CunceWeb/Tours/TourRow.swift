import Mustache

/// One study tour in the list.
package struct TourRow: MustacheParent, Equatable, Sendable {
    /// Where to, and its page.
    package let tour: TextLink
    /// Example: `10月22日至10月23日`.
    package let days: String
    /// The posts that went.
    package let who: String
    /// Yuan.
    package let cost: Door
    package let learnt: String?
    /// What came home.
    package let adopted: [TourResult]

    package func child(named tag: String) -> Any? {
        switch tag {
        case "tour": tour
        case "days": days
        case "who": who
        case "cost": cost
        case "learnt": learnt.orAbsent
        case "adopted": adopted
        default: nil
        }
    }
}
