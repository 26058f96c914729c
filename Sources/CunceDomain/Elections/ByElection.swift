/// A vacancy of an elected post being filled by those who choose its holders. 补选
///
/// What the villagers or members do is written down, step by step; nobody here proposes anybody,
/// and no candidate is named.
package struct ByElection: Equatable, Sendable {
    package let id: ByElectionID
    package let post: PostID
    package let body: ElectingBody
    /// The day the vote is announced for.
    package let voteOn: CivilDate
    /// Who resolved to hold it, and where it was posted.
    package let basis: String
    package let announced: Occurrence
    package internal(set) var candidates: Candidates?
    /// At most as many as were held; the last one counts.
    package internal(set) var ballots: [Ballot] = []
    package internal(set) var seated: Seated?
    package internal(set) var ended: Ended?
    package internal(set) var entries: [Int]

    package struct Candidates: Equatable, Sendable {
        /// How many; never who.
        package let count: Int
        package let at: Occurrence
    }

    /// One vote, with what the law makes of it.
    package struct Ballot: Equatable, Sendable {
        package let entitled: Int
        /// Who voted or was present.
        package let present: Int
        /// For whoever had most.
        package let votes: Int
        package let result: Result
        /// The day of the data file by which the result was read.
        package let lawDated: CivilDate
        package let at: Occurrence
    }

    package enum Result: String, CaseIterable, Codable, Sendable {
        case elected
        /// Too few voted: the vote does not count.
        case tooFewVoted = "too-few-voted"
        /// It counts, and nobody reached the majority.
        case tooFewVotes = "too-few-votes"
    }

    package struct Seated: Equatable, Sendable {
        package let person: PersonID
        package let at: Occurrence
    }

    package struct Ended: Equatable, Sendable {
        package let reason: String
        package let because: ByElectionEvent.EndGround?
        package let at: Occurrence
    }

    package var isRunning: Bool { seated == nil && ended == nil }

    /// Whether the last vote elected somebody.
    package var hasElected: Bool { ballots.last?.result == .elected }

    /// A second ballot is held after one that counted and elected nobody.
    package var isSecondBallot: Bool { ballots.last?.result == .tooFewVotes }

    /// Whether the last vote was one.
    package var wasSecondBallot: Bool { ballots.dropLast().last?.result == .tooFewVotes }

    /// What comes next.
    package var step: Step {
        if ended != nil || seated != nil { return .over }
        if hasElected { return .seat }
        return candidates == nil ? .candidates : .vote
    }

    package enum Step: String, CaseIterable, Sendable { case candidates, vote, seat, over }
}
