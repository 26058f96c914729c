/// What can happen in a by-election.
package enum ByElectionEvent: Equatable, Sendable {
    case announced(Announced)
    case candidatesSettled(CandidatesSettled)
    case held(Held)
    /// The entry of the roster that puts the person on the post stands beside it.
    case seated(Seated)
    case ended(Ended)

    package struct Announced: Codable, Equatable, Sendable {
        package var election: ByElectionID
        package var post: PostID
        package var body: ElectingBody
        package var voteOn: CivilDate
        package var basis: String
    }

    package struct CandidatesSettled: Codable, Equatable, Sendable {
        package var election: ByElectionID
        package var count: Int
    }

    package struct Held: Codable, Equatable, Sendable {
        package var election: ByElectionID
        package var entitled: Int
        package var present: Int
        package var votes: Int
        package var outcome: ByElection.Result
        package var lawDated: CivilDate
    }

    package struct Seated: Codable, Equatable, Sendable {
        package var election: ByElectionID
        package var person: PersonID
    }

    package struct Ended: Codable, Equatable, Sendable {
        package var election: ByElectionID
        package var reason: String
        /// What undid a vote that elected somebody; `nil` where none had.
        package var because: EndGround?
    }

    /// Why somebody who was elected does not take the post: nobody above calls a vote off.
    package enum EndGround: String, CaseIterable, Codable, Sendable {
        /// Whoever was elected declined.
        case declined
        /// The election was found invalid (Organic Law of Villagers' Committees, art. 17).
        case invalid
    }
}
