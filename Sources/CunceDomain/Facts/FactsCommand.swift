/// What one may ask of what is known of places.
package enum FactsCommand: Codable, Equatable, Sendable {
    /// All of them or none.
    case record([RecordDraft])
    case setTarget(DivisionID, fact: FactKey, period: Period, target: FactValue, reason: String)
    /// Everything below the place is told for the period; where it is not, `word` says why.
    case handIn(DivisionID, period: Period, word: String)
    case close(DivisionID, period: Period, word: String)
    case reopen(DivisionID, period: Period, reason: String)

    /// More at once are an import.
    package static let mostAtOnce = 1_000

    package struct RecordDraft: Codable, Equatable, Sendable {
        package let place: DivisionID
        package let fact: FactKey
        /// `nil` for what is known as of the day it is recorded for.
        package let period: Period?
        package let value: FactValue
        package let source: FactsEvent.Source
        package let basis: String
        package let word: String
        package let reason: String

        package init(
            place: DivisionID, fact: FactKey, period: Period?, value: FactValue,
            source: FactsEvent.Source = .entered, basis: String = "", word: String = "",
            reason: String = ""
        ) {
            self.place = place
            self.fact = fact
            self.period = period
            self.value = value
            self.source = source
            self.basis = basis
            self.word = word
            self.reason = reason
        }
    }
}
