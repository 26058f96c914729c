/// What one may ask of the classes of a village.
package enum ClassingCommand: Codable, Equatable, Sendable {
    /// - `reason`: why it differs from what the rules propose; may be empty where it does not.
    case decide([VillageClassKey], reason: String)
}
