/// Answers by one-time codes that lie outside the journal until they are counted: sums only, with
/// nothing that says which code gave which.
package struct OpenedUrn: Equatable, Sendable {
    package let urn: UrnID
    /// The step in the case's stream that made its codes, as it was when the urn was frozen: sums of
    /// other codes are no sums of these.
    package let made: Int
    package let answers: [BallotAnswerKey: Int]

    package init(urn: UrnID, made: Int, answers: [BallotAnswerKey: Int]) {
        self.urn = urn
        self.made = made
        self.answers = answers
    }

    /// Codes that were answered by: each once.
    package var used: Int { answers.values.reduce(0, +) }
}
