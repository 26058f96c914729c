import Mustache

/// The study tours of a round in numbers.
package struct ToursSentence: MustacheParent, Equatable, Sendable {
    package let count: Door
    /// Yuan.
    package let cost: Door
    /// Tasks brought home.
    package let adopted: Door

    package func child(named tag: String) -> Any? {
        switch tag {
        case "count": count
        case "cost": cost
        case "adopted": adopted
        default: nil
        }
    }
}
