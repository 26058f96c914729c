/// What can happen in the stream of what is known of one place, `facts/<division>`.
package enum FactsEvent: Equatable, Sendable {
    case recorded(Recorded)
    case targetSet(TargetSet)
    case handedIn(Stepped)
    case closed(Stepped)
    case reopened(Stepped)

    /// How a value came here.
    package enum Source: String, CaseIterable, Codable, Sendable {
        case entered, imported
    }

    package struct Recorded: Codable, Equatable, Sendable {
        package var fact: FactKey
        /// Absent for what is known as of a day.
        package var period: Period?
        package var value: FactValue
        package var source: Source
        /// Whose record it is taken from, such as a yearbook; empty where the pack says it.
        package var basis: String
        /// What was said to the question whether a jump is right; empty where none was asked.
        package var word: String
        /// Why another value stands for the same now; empty for the first.
        package var reason: String

        package init(
            fact: FactKey, period: Period?, value: FactValue, source: Source, basis: String,
            word: String, reason: String
        ) {
            self.fact = fact
            self.period = period
            self.value = value
            self.source = source
            self.basis = basis
            self.word = word
            self.reason = reason
        }
    }

    /// What the place works towards in a period.
    package struct TargetSet: Codable, Equatable, Sendable {
        package var fact: FactKey
        package var period: Period
        package var target: FactValue
        package var reason: String

        package init(fact: FactKey, period: Period, target: FactValue, reason: String) {
            self.fact = fact
            self.period = period
            self.target = target
            self.reason = reason
        }
    }

    /// A period of the place and everything below it goes one step on, or back.
    package struct Stepped: Codable, Equatable, Sendable {
        package var period: Period
        package var word: String

        package init(period: Period, word: String) {
            self.period = period
            self.word = word
        }
    }
}
