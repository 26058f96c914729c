/// A question to a composite index of the pack.
package struct IndexTest: Equatable, Sendable {
    package enum Question: Equatable, Sendable {
        case number([Comparison])
        /// It falls into one of these bands.
        case band([BandKey])
        case rank(FactTest.Rank)
    }

    /// What is compared or ranked.
    package enum Measure: String, CaseIterable, Codable, Sendable {
        case value
        /// The difference to the period before.
        case change
    }

    package let index: IndexKey
    package let measure: Measure
    package let question: Question
    package let when: FactTest.When

    package init(
        index: IndexKey, measure: Measure = .value, question: Question, when: FactTest.When
    ) {
        self.index = index
        self.measure = measure
        self.question = question
        self.when = when
    }
}
