import CunceDomain
import CunceStore

/// The cases of a village and the rounds they may stand in, each asked for once.
struct VillageRounds: Sendable {
    let village: DivisionRow
    /// Newest first.
    let cases: [CaseSummary]
    /// Of the divisions above the village, newest first.
    let above: [RoundSummary]

    static func read(
        _ village: DivisionRow, on connection: any SQLConnection
    ) throws -> VillageRounds {
        VillageRounds(
            village: village, cases: try CaseQueries.list(of: village.id, on: connection),
            above: try RoundRows.list(ofAny: village.path.ids.dropLast(), on: connection))
    }

    /// A village that moved to another town has cases in rounds that are not above it.
    func round(_ id: RoundID, on connection: any SQLConnection) throws -> RoundSummary? {
        try above.first { $0.id == id } ?? RoundRows.find(id, on: connection)
    }
}
