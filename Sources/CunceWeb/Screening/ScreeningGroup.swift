import Mustache

/// The villages of one town.
package struct ScreeningGroup: MustacheParent, Equatable, Sendable {
    /// The town, where there are several.
    package let name: String?
    /// In the order of the list of divisions.
    package let villages: [ScreeningVillage]

    package init(
        name: String? = nil, villages: [ScreeningVillage]
    ) {
        self.name = name
        self.villages = villages
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name.orAbsent
        case "villages": villages
        default: nil
        }
    }
}
