/// What a drawn sample is asked, and which facts its answers count for. 群众满意度测评
package struct AcceptanceBallot: Equatable, Sendable {
    package struct Answer: Equatable, Sendable {
        package let key: BallotAnswerKey
        package let label: Label
        /// How many gave it; `nil` where only their sum counts.
        package let fact: FactKey?
        package let clause: Clause

        package init(key: BallotAnswerKey, label: Label, fact: FactKey?, clause: Clause) {
            self.key = key
            self.label = label
            self.fact = fact
            self.clause = clause
        }
    }

    package let question: Label
    package let means: BallotMeans
    /// Two or more, in the order they stand on the paper.
    package let answers: [Answer]
    package let clause: Clause

    package init(
        question: Label, by means: BallotMeans = .papers, answers: [Answer], clause: Clause
    ) {
        self.question = question
        self.means = means
        self.answers = answers
        self.clause = clause
    }

    package func answer(_ key: BallotAnswerKey) -> Answer? { answers.first { $0.key == key } }
}
