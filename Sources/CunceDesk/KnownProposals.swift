import CunceDomain
import Synchronization

/// What the rules propose for the villages of a round, kept for the length of one command: a table
/// may list hundreds, and listing one does not change what is known of another.
final class KnownProposals: Sendable {
    private struct Key: Hashable {
        let round: RoundID
        let day: CivilDate
        /// The journal's last entry before the command: a command that is tried again asks again.
        let base: Int
    }

    private let known = Mutex<[Key: [SubjectKey: ListingProposal]]>([:])

    func of(
        _ round: RoundID, on day: CivilDate, after base: Int,
        _ make: () throws -> [SubjectKey: ListingProposal]
    ) throws -> [SubjectKey: ListingProposal] {
        let key = Key(round: round, day: day, base: base)
        if let all = known.withLock({ $0[key] }) { return all }
        let all = try make()
        known.withLock { $0[key] = all }
        return all
    }
}
