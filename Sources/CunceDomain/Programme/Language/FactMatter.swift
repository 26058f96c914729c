/// What a fact is about, where the law or the rules against formalism bound its use.
package enum FactMatter: String, CaseIterable, Codable, Sendable {
    /// Petitions, complaints and disputes: their number is nobody's fault
    /// (Regulations on petitions; Zhejiang 2016 art. 8).
    case petitions
    /// Kinship, clan, belief: never a ground.
    case kinship
    /// Visits, entries, sign-ins, hours, lateness recorded: no consequence may follow
    /// (provisions against formalism, 2024; measures on mobile applications, 2026).
    case activity
    /// Check-ins, positions, tracks, photographs of people at work: not to be demanded
    /// (measures on mobile applications, 2026).
    case presence
}
