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
    /// What was done for the village or came of it: none of the others. A pack says so of its own
    /// accord, because silence must be no way round what the law bounds.
    case work
}
