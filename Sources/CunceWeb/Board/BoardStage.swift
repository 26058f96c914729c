import Mustache

/// One stage of the band with its villages.
package struct BoardStage: MustacheParent, Equatable, Sendable {
    /// The stage. Example: `验收`.
    package let name: String
    /// The villages in it.
    package let villages: [TextLink]
    /// Whether any village is in it.
    package let isHeld: Bool

    package init(name: String, villages: [TextLink], isHeld: Bool) {
        self.name = name
        self.villages = villages
        self.isHeld = isHeld
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "villages": villages
        case "isHeld": isHeld
        default: nil
        }
    }
}
