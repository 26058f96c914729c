/// A question to a composite index of the pack.
package struct IndexTest: Equatable, Sendable {
    package enum Question: Equatable, Sendable {
        case number([Comparison])
        /// It falls into one of these bands.
        case band([BandKey])
        case rank(FactTest.Rank)
    }

    package let index: IndexKey
    package let question: Question
    package let when: FactTest.When

    package init(index: IndexKey, question: Question, when: FactTest.When) {
        self.index = index
        self.question = question
        self.when = when
    }
}
