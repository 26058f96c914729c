/// Who votes in a by-election. 补选主体
package enum ElectingBody: String, CaseIterable, Codable, Sendable {
    /// Villagers registered for the election, by secret ballot.
    case voters
    case villagersAssembly = "villagers-assembly"
    case representatives
    /// The members' assembly of the collective.
    case members
}
