/// A question to a composite index of the pack.
package struct IndexTest: Equatable, Sendable {
    package enum Question: Equatable, Sendable {
        case number([Comparison])
        /// It falls into one of these bands.
        case band([BandKey])
        case rank(FactTest.Rank)
        /// How many places it lost since the period before; gained ones are negative.
        case placesLost([Comparison], FactTest.Rank.Among)
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
    /// Whether the pack says which period, or leaves it to the last full one.
    package let isWhenStated: Bool
    /// Values of several periods as one.
    package let over: FactTest.Over?
    /// In so many periods one after the other, the last of them `when`; 1 for one.
    package let running: Int

    package init(
        index: IndexKey, measure: Measure = .value, question: Question,
        when: FactTest.When = .back(1), isWhenStated: Bool = false,
        over: FactTest.Over? = nil, running: Int = 1
    ) {
        self.index = index
        self.measure = measure
        self.question = question
        self.when = when
        self.isWhenStated = isWhenStated
        self.over = over
        self.running = running
    }
}
