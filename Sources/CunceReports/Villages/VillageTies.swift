import CunceDomain
package import CunceStore

/// What a village's case has to do with its other cases and with those who named it.
package struct VillageTies: Equatable, Sendable {
    /// Another case of the village with its round.
    package struct Other: Equatable, Sendable {
        package let summary: CaseSummary
        package let round: RoundSummary

        /// Somebody still works on it.
        package var isOpen: Bool {
            summary.ended == nil && summary.stage != .closed && round.closed == nil
        }
    }

    /// The case this one names: it came over from there, or the village slipped back.
    package let earlier: Other?
    /// The case that names this one.
    package let later: Other?
    /// Open cases of the village in other rounds.
    package let beside: [Other]
    /// Ended cases that are neither of these, newest first.
    package let past: [Other]
    /// Those who named it, newest first; with the round's title.
    package let candidacies: [(candidate: CandidateSummary, round: RoundSummary)]

    package static func == (left: Self, right: Self) -> Bool {
        left.earlier == right.earlier && left.later == right.later && left.beside == right.beside
            && left.past == right.past
            && left.candidacies.map(\.candidate) == right.candidacies.map(\.candidate)
    }

    /// - Parameter kase: the case the page shows; `nil` for a village that has none.
    static func read(
        _ rounds: VillageRounds, _ kase: Case?, on connection: any SQLConnection
    ) throws -> VillageTies {
        let others = try rounds.cases.filter { $0.id != kase?.id }.compactMap { summary in
            try rounds.round(summary.round, on: connection).map {
                Other(summary: summary, round: $0)
            }
        }
        let laterID = try kase.flatMap { kase in
            try kase.listing.carriedOver?.to ?? EndedCases.later(than: kase.id, on: connection)
        }
        let earlier = others.first { $0.summary.id == kase?.listing.earlier }
        let later = others.first { $0.summary.id == laterID }
        let rest = others.filter { $0 != earlier && $0 != later }
        return VillageTies(
            earlier: earlier, later: later, beside: rest.filter(\.isOpen),
            past: rest.filter { !$0.isOpen },
            candidacies: try CandidateRows.list(of: rounds.village.id, on: connection)
                .compactMap { named in
                    try rounds.round(named.round, on: connection).map { (named, $0) }
                })
    }
}
