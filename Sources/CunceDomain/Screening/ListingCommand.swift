/// What one may ask of the list.
package enum ListingCommand: Codable, Equatable, Sendable {
    /// Names a village as a candidate. 排查对象
    ///
    /// - `grounds`: what speaks for listing it, in words anybody may read.
    case name(village: DivisionID, round: RoundID, grounds: String)
    /// Lists a village nobody named: for the post that decides.
    ///
    /// - `reason`: what holds the village back, in words anybody may read.
    /// - `basis`: the meeting or paper that decided.
    /// - `difference`, here and below: why it is decided otherwise than the rules propose; empty
    ///   where it is not.
    case list(
        village: DivisionID, round: RoundID, reason: String, basis: String,
        difference: String = "")
    /// Lists the candidate.
    case accept(reason: String, basis: String, difference: String = "")
    /// Decides that the candidate is not listed: other than was proposed, and so with a reason.
    case decline(reason: String, basis: String, difference: String = "")
}
