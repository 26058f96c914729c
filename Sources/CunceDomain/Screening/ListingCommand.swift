/// What one may ask of the list.
package enum ListingCommand: Codable, Equatable, Sendable {
    /// Lists a village in a round.
    ///
    /// - `reason`: what holds the village back, in words anybody may read.
    /// - `basis`: the meeting or paper that decided; may be empty.
    case list(village: DivisionID, round: RoundID, reason: String, basis: String)
}
