/// What can happen to all villagers' pages of a town.
package enum VillagersPagesEvent: Equatable, Sendable {
    case switched(Switched)

    package struct Switched: Codable, Equatable, Sendable {
        package var isOn: Bool
        package var reason: String
    }
}
