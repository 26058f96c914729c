package import CunceDomain

/// What of the record a question needs. Reading less answers nothing otherwise: what is left out is
/// what the question does not ask.
package struct BookNeeds: Sendable {
    /// Whether what is told of places belongs in.
    package let facts: Bool
    /// Whether what was owed and done in the round belongs in.
    package let duties: Bool

    package static let everything = BookNeeds(facts: true, duties: true)

    /// For questions about units: who is listed, of which class. What posts did is asked by none.
    package static let units = BookNeeds(facts: true, duties: false)

    /// For question 5: which documents are due.
    package static func papers(_ rules: Rules) -> BookNeeds {
        BookNeeds(facts: rules.papersAskFacts, duties: false)
    }
}
