/// A village that somebody named for the list, until the post the pack names decides. 排查对象
package struct Candidacy: Equatable, Sendable {
    package let village: DivisionID
    package let town: DivisionID
    package let round: RoundID
    /// What speaks for listing it, in words anybody may read.
    package let grounds: String
    package let named: Occurrence
    /// What the rules proposed then; `nil` where the pack did not say who is listed.
    package let proposal: ListingProposal?
    /// Decided: it is not listed. `nil` while it waits and when it was listed.
    package internal(set) var declined: Declined?

    package struct Declined: Equatable, Sendable {
        package let reason: String
        package let basis: String
        package let proposal: ListingProposal?
        /// Why it was decided otherwise than the rules propose; empty where it was not.
        package let difference: String
        package let at: Occurrence
    }
}
