import CunceDomain
package import CunceStore

/// A village that somebody named for the list, with its place.
package struct CandidateFacts: Equatable, Sendable {
    package let village: DivisionRow
    package let summary: CandidateSummary

    package init(village: DivisionRow, summary: CandidateSummary) {
        self.village = village
        self.summary = summary
    }

    /// Every one that was named for a round.
    static func all(
        of round: RoundID, on connection: any SQLConnection
    ) throws -> [CandidateFacts] {
        try NamedVillages.list(of: round, on: connection).map {
            CandidateFacts(village: $0.village, summary: $0.summary)
        }
    }
}
