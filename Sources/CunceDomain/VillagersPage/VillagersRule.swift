/// What the programme says of the villagers' page. 村民公开页的约定
package struct VillagersRule: Equatable, Sendable {
    /// Days within which the town answers; `nil` where it promises none.
    package let answerWithin: Int?
    /// The question that is asked; `nil` for the usual one.
    package let question: Label?

    package init(answerWithin: Int?, question: Label?) {
        self.answerWithin = answerWithin
        self.question = question
    }
}
