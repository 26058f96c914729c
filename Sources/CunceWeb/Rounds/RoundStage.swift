import Mustache

/// The villages of one stage.
package struct RoundStage: MustacheParent, Equatable, Sendable {
    /// The stage. Example: `整治`.
    package let name: String
    /// By division id.
    package let villages: [RoundVillage]

    package init(name: String, villages: [RoundVillage]) {
        self.name = name
        self.villages = villages
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "villages": villages
        default: nil
        }
    }
}
