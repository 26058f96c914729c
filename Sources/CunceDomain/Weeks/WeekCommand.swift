/// What one may ask of the weeks of a round.
package enum WeekCommand: Codable, Equatable, Sendable {
    /// Closes a week, and before it the earlier ones nobody closed.
    case close(ISOWeek)
    case excuse(ObligationKey, reason: ExcuseReason, words: String)
}
