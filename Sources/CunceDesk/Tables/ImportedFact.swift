package import CunceDomain

/// What a row says of a place otherwise than is recorded.
package struct ImportedFact: Equatable, Sendable {
    package let fact: FactKey
    /// `nil` for what is so as of a day.
    package let period: Period?
    /// What is recorded; `nil` where nothing is.
    package let before: FactValue?
    package let now: FactValue
}
