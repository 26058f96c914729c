/// What one may ask of by-elections.
package enum ByElectionCommand: Codable, Equatable, Sendable {
    case announce(ByElectionID, AnnouncementDraft)
    /// The list of candidates is settled: how many, never who.
    case settleCandidates(ByElectionID, count: Int)
    case hold(ByElectionID, BallotDraft)
    /// Whoever was elected takes the post.
    ///
    /// - `termUntil`: asked for where the term of the body is not recorded.
    case seat(ByElectionID, PersonID, from: CivilDate, termUntil: CivilDate?)
    /// It comes to nothing.
    /// - Parameter because: asked once somebody was elected.
    case end(ByElectionID, reason: String, because: ByElectionEvent.EndGround? = nil)

    package var election: ByElectionID {
        switch self {
        case .announce(let id, _), .settleCandidates(let id, _), .hold(let id, _),
            .seat(let id, _, _, _), .end(let id, _, _):
            id
        }
    }

    package struct AnnouncementDraft: Codable, Equatable, Sendable {
        package let post: PostID
        package let body: ElectingBody
        package let voteOn: CivilDate
        package let basis: String

        package init(post: PostID, body: ElectingBody, voteOn: CivilDate, basis: String) {
            self.post = post
            self.body = body
            self.voteOn = voteOn
            self.basis = basis
        }
    }

    package struct BallotDraft: Codable, Equatable, Sendable {
        package let entitled: Int
        package let present: Int
        package let votes: Int

        package init(entitled: Int, present: Int, votes: Int) {
            self.entitled = entitled
            self.present = present
            self.votes = votes
        }
    }
}
