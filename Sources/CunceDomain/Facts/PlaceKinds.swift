/// Which kind of unit of a pack a place in the list of divisions is.
package struct PlaceKinds: Sendable {
    /// The level of villages in the list of divisions.
    static let village = 5

    /// By level, 3 county, 4 town, 5 village.
    private var byLevel: [Int: [UnitKind]] = [:]

    /// Kinds that can be listed are villages; what they belong to is a town, and that a county.
    package init(_ rules: Rules) {
        let kinds = Dictionary(rules.unitKinds.map { ($0.key, $0) }) { first, _ in first }
        byLevel[Self.village] = rules.unitKinds.filter(\.isListed)
        for level in [4, 3] {
            var seen: Set<UnitKindKey> = []
            byLevel[level] = (byLevel[level + 1] ?? []).compactMap { kind in
                kind.under.flatMap { kinds[$0] }
            }.filter { seen.insert($0.key).inserted && !$0.isListed }
        }
    }

    /// - Parameter code: of 12 digits for a village; its last three tell a residents' committee
    ///   (001 to 199) from a villagers' committee (statistical coding of divisions, 2009).
    /// - Returns: `nil` where the pack knows no such kind.
    package func kind(level: Int, code: String) -> UnitKind? {
        let kinds = byLevel[level] ?? []
        guard kinds.count > 1 else { return kinds.first }
        let committee: UnitKind.Committee = Self.isOfResidents(code) ? .residents : .villagers
        return kinds.first { $0.committee == committee }
            ?? kinds.first { $0.committee == nil } ?? kinds.first
    }

    private static func isOfResidents(_ code: String) -> Bool {
        code.utf8.count == 12 && (Int(code.suffix(3)).map { (1...199).contains($0) } ?? false)
    }
}
