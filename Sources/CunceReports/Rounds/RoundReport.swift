package import CunceDomain
package import CunceStore

/// One round: period and targets, who opened it, its villages by stage, what is open.
package struct RoundReport: Equatable, Sendable {
    /// A case that goes on in another round.
    package struct GoneOn: Equatable, Sendable {
        package let village: VillageFacts
        /// The round it goes on in.
        package let round: RoundSummary?
        package let entry: Int
    }

    package let facts: TownFacts
    package let round: RoundSummary
    package let state: RoundState
    /// Opening, period, targets, closing word.
    package let record: Round
    package let open: RoundOpenMatters
    /// Stages that hold a village under rectification, in order.
    package let stages: [(stage: CaseStage, villages: [VillageFacts])]
    package let goneOn: [GoneOn]
    /// Every candidate there was, the longest waiting first, then the latest decided.
    package let candidates: [CandidateFacts]

    package static func == (left: Self, right: Self) -> Bool {
        left.facts == right.facts && left.goneOn == right.goneOn
            && left.candidates == right.candidates
    }

    /// Reads it; run it inside one snapshot.
    ///
    /// - Parameter facts: shape: of this round, as its reader may see them, now.
    /// - Returns: `nil` where the facts hold no round.
    package static func read(
        _ facts: TownFacts, on connection: any SQLConnection
    ) throws -> RoundReport? {
        guard let round = facts.round, let record = facts.town?.round else { return nil }
        let ends = try CaseEnds.list(of: round.id, on: connection)
        let known = try CandidateFacts.all(of: round.id, on: connection)
        let waiting = known.filter { $0.summary.state == .waiting }
        let decided = known.filter { $0.summary.state != .waiting }.sorted { left, right in
            (right.summary.decided?.entry ?? 0) < (left.summary.decided?.entry ?? 0)
        }
        return RoundReport(
            facts: facts, round: round, state: RoundState(round, on: facts.day), record: record,
            open: RoundOpenMatters(facts),
            stages: CaseStage.allCases.compactMap { stage in
                let held = facts.villages.filter { $0.summary.stage == stage }
                return held.isEmpty ? nil : (stage, held)
            },
            goneOn: try facts.ended.map { village in
                let end = ends[village.summary.id]
                return GoneOn(
                    village: village,
                    round: try end.flatMap { try RoundRows.find($0.laterRound, on: connection) },
                    entry: end?.entry ?? 0)
            }, candidates: waiting + decided)
    }
}
