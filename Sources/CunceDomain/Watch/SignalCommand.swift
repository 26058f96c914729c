/// What one may ask about a signal on a village.
package enum SignalCommand: Codable, Equatable, Sendable {
    /// - `seen`: the facts it rested on when it was looked at (`SignalFact.text`).
    case dismiss(AcceptancePartKey, seen: [String], reason: String)
    case takeUp(AcceptancePartKey, seen: [String], SignalStep, word: String)
}
