/// What the law asks of a by-election of one kind of post by one body. 补选规则
package struct ElectionRule: Equatable, Sendable {
    package let kind: PostKind
    package let body: ElectingBody
    /// Of those entitled, how many must vote or be present.
    package let present: Majority
    package let votes: Majority
    /// What the votes are a share of.
    package let votesOf: Base
    /// The share of the votes cast that is enough in a second ballot; `nil` where the first rule
    /// holds again.
    package let secondBallot: Majority?
    /// How many candidates more than seats there must be; 0 where the law does not say.
    package let candidatesOverSeats: Int
    /// Unit: days between the announcement of the list of voters, or of the meeting, and the vote.
    package let noticeDays: Int
    package let reference: LawReference

    package enum Base: String, CaseIterable, Sendable {
        /// Those who voted or were present.
        case present
        /// Everybody entitled.
        case entitled
    }

    package init(
        kind: PostKind, body: ElectingBody, present: Majority, votes: Majority, votesOf: Base,
        secondBallot: Majority?, candidatesOverSeats: Int, noticeDays: Int,
        reference: LawReference
    ) {
        self.kind = kind
        self.body = body
        self.present = present
        self.votes = votes
        self.votesOf = votesOf
        self.secondBallot = secondBallot
        self.candidatesOverSeats = candidatesOverSeats
        self.noticeDays = noticeDays
        self.reference = reference
    }
}
