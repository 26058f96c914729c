package import CunceDomain
package import CunceStore

/// The team of one village: its posts and who has been on them since when. 村班子
package struct VillageTeam: Equatable, Sendable {
    package let village: DivisionRow
    /// In the order of the programme.
    package let seats: [TeamSeat]
    /// Roles of a village of which no post was opened here.
    package let notOpened: [Role]
    /// By-elections of its posts that are over, the latest first.
    package let elections: [ByElection]

    package var vacant: [TeamSeat] { seats.filter(\.isVacant) }
    package var ending: [TeamSeat] { seats.filter { $0.termEndsIn != nil } }
    package var clashes: [Clash] {
        seats.flatMap(\.clashes).reduce(into: []) { all, clash in
            if !all.contains(clash) { all.append(clash) }
        }
    }
    /// Held posts of which nobody said how they were filled.
    package var unsaid: [TeamSeat] { seats.filter { !$0.isVacant && $0.filling.way == nil } }
}
