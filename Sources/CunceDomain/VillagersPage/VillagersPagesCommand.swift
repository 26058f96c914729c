/// What one may ask of all villagers' pages of a town.
package enum VillagersPagesCommand: Codable, Equatable, Sendable {
    /// Shows them, or shows none any more.
    case turn(on: Bool, reason: String)
}
