import Mustache

/// What was promised, came and was used, in yuan.
package struct MoneyLine: MustacheParent, Equatable, Sendable {
    /// Example: `50,000`.
    package let promised: Door
    /// Example: `20,000`.
    package let arrived: Door
    /// Example: `5,000`.
    package let used: Door

    package init(
        promised: Door, arrived: Door, used: Door
    ) {
        self.promised = promised
        self.arrived = arrived
        self.used = used
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "promised": promised
        case "arrived": arrived
        case "used": used
        default: nil
        }
    }
}
