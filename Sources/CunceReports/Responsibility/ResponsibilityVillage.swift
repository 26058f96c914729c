package import CunceDomain
package import CunceStore

/// One village with every link of the programme.
package struct ResponsibilityVillage: Equatable, Sendable {
    /// One link with those who hold it.
    package struct Cell: Equatable, Sendable {
        package let slot: LinkSlotKey
        package let holders: [ResponsibilityHolder]
        /// Holders the programme asks for beyond these.
        package let missing: Int
    }

    package let village: DivisionRow
    package let kase: CaseID
    /// The entry that listed it.
    package let listing: Int
    /// In the order of the programme.
    package let cells: [Cell]

    package var missing: Int { cells.reduce(0) { $0 + $1.missing } }
    package var holders: [ResponsibilityHolder] { cells.flatMap(\.holders) }

    init(
        _ kase: Case, _ village: DivisionRow, _ programme: Programme, _ roster: Roster,
        on day: CivilDate
    ) {
        self.village = village
        self.kase = kase.id
        listing = kase.listing.listed?.entry ?? 0
        let own = Set(programme.linkSlots(ofVillage: village.code).map(\.key))
        cells = programme.linkSlots.map { slot in
            let holders = kase.links.holders(of: slot.key)
            return Cell(
                slot: slot.key,
                holders: holders.map { ResponsibilityHolder($0, roster, on: day) },
                missing: own.contains(slot.key)
                    ? max(0, slot.minPerVillage - holders.count) : 0)
        }
    }
}
