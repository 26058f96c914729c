/// What one may ask of the acceptance of a village.
package enum AcceptanceCommand: Codable, Equatable, Sendable {
    /// That it be verified, with what was reached.
    case request(words: String)
    case decline(reason: String)
    /// Says yes to the request and names who assesses.
    case open(assessors: [PostID])
    case nameAssessors([PostID], reason: String)
    /// Facts as the assessors found them, as they were typed: all of them or none.
    case tell([TellDraft])
    /// Households by lot.
    case draw(DrawDraft)
    /// Papers of a sample as the person on the post read them.
    /// - Parameter withdrawn: numbers the reader marked by mistake.
    case count(AcceptancePartKey, [AcceptanceEvent.Ballot], withdrawn: [Int]? = nil)
    /// One-time codes for a drawn sample; what is left of earlier ones is void.
    case makeCodes(CodesDraft)
    /// Ends answering by codes and writes their sums.
    case countCodes(AcceptancePartKey)
    case handIn(words: String)
    /// Ends the attempt without a result: nobody can assess, or there is nothing left to assess.
    case stop(reason: String)
    /// Back to the assessors: something on the sheet is wrong or missing.
    case giveBack(reason: String)
    /// Not passed: back to work.
    ///
    /// - `again`: by when it is assessed again; `nil` for the day the pack sets.
    /// - `difference`: why, where the rules come to another result.
    case fail(reason: String, again: CivilDate?, difference: String)
    /// 转化销号.
    case graduate(reason: String, difference: String)
    case look(WatchCheckKey, words: String, holds: Bool)
    case close(AcceptanceEvent.Ending, words: String)

    /// The same without what was drawn by chance for it. A form that is sent again brings another
    /// seed, and asks for nothing else.
    package var withoutChance: AcceptanceCommand {
        guard case .draw(var draft) = self else { return self }
        draft.seed = 0
        return .draw(draft)
    }

    package struct TellDraft: Codable, Equatable, Sendable {
        package var fact: FactKey
        package var period: Period?
        package var value: String
        package var evidence: String

        package init(fact: FactKey, period: Period? = nil, value: String, evidence: String) {
            self.fact = fact
            self.period = period
            self.value = value
            self.evidence = evidence
        }
    }

    package struct CodesDraft: Codable, Equatable, Sendable {
        package var sample: AcceptancePartKey
        package var count: Int
        /// Of a new urn; one that is open goes on.
        package var urn: UrnID
        package var reason: String

        package init(sample: AcceptancePartKey, count: Int, urn: UrnID, reason: String) {
            self.sample = sample
            self.count = count
            self.urn = urn
            self.reason = reason
        }
    }

    package struct DrawDraft: Codable, Equatable, Sendable {
        package var sample: AcceptancePartKey
        package var households: Int
        package var count: Int
        /// Drawn by chance by whoever sends the command.
        package var seed: UInt64
        package var reason: String

        package init(
            sample: AcceptancePartKey, households: Int, count: Int, seed: UInt64, reason: String
        ) {
            self.sample = sample
            self.households = households
            self.count = count
            self.seed = seed
            self.reason = reason
        }
    }
}
