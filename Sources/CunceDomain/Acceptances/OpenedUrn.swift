/// Answers by one-time codes that lie outside the journal until they are counted: sums only, with
/// nothing that says which code gave which.
package struct OpenedUrn: Equatable, Sendable {
    package let urn: UrnID
    package let answers: [BallotAnswerKey: Int]

    package init(urn: UrnID, answers: [BallotAnswerKey: Int]) {
        self.urn = urn
        self.answers = answers
    }

    /// Codes that were answered by: each once.
    package var used: Int { answers.values.reduce(0, +) }
}
