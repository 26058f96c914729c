/// By what it shows that a duty was done.
package enum DutyEvidence: String, CaseIterable, Sendable {
    /// A record made here.
    case entry
    case minutes, document, signature
    /// What may not be demanded of people at work; a pack that does is warned of it (measures on
    /// mobile applications, 2026).
    case checkIn = "check-in"
    case position, photograph
}

extension DutyEvidence {
    /// Why demanding it is doubtful; `nil` for what exists anyway.
    package var matter: FactMatter? {
        switch self {
        case .entry, .minutes, .document, .signature: nil
        case .checkIn, .position, .photograph: .presence
        }
    }
}
