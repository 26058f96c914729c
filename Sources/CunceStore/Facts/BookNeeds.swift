package import CunceDomain

/// What of the record a question needs. Reading less answers nothing otherwise: what is left out is
/// what the question does not ask.
package struct BookNeeds: Sendable {
    /// Whether what was owed and done in the round belongs in.
    private enum Duties {
        case always, never
        /// Where a score or a condition of the pack counts it.
        case whereCounted
    }

    /// Whether what is told of places belongs in.
    package let facts: Bool
    private let duties: Duties

    package static let everything = BookNeeds(facts: true, duties: .always)

    /// For questions about units: who is listed, of which class. What posts did is asked where a
    /// score counts it by which units are ordered.
    package static let units = BookNeeds(facts: true, duties: .whereCounted)

    /// For question 5: which documents are due.
    package static func papers(_ rules: Rules) -> BookNeeds {
        BookNeeds(facts: rules.papersAskFacts, duties: .never)
    }

    func asksDuties(of rules: Rules) -> Bool {
        switch duties {
        case .always: true
        case .never: false
        case .whereCounted: rules.countsDuties
        }
    }
}
