import CunceDomain
import CunceStore

/// The stages from all villages to the list.
extension Deed {
    func screen(_ id: RoundID, _ command: ScreeningCommand, _ scope: CommitScope) throws {
        do {
            switch command {
            case .record(let draft): try record(draft, in: id, scope)
            }
        } catch let refusal as ScreeningRefusal {
            throw Refusal.screening(refusal)
        } catch let refusal as ListingRefusal { throw Refusal.listing(refusal) }
    }

    private func record(
        _ draft: ScreeningCommand.StageDraft, in id: RoundID, _ scope: CommitScope
    ) throws {
        let open = try openTown(id, scope)
        let programme = try programme(open.round.pack, open.round.packVersion)
        let funnel = programme.rules.screening?.funnel ?? []
        let stage = funnel.first { $0.key == draft.stage }
        try mayScreen(stage, at: open.place)
        let rows = try draft.villages.compactMap {
            try DivisionByID.find($0.village, on: scope.connection)
        }
        let own = Set(
            rows.filter {
                $0.level == 5 && $0.path.text.hasPrefix(open.place.path)
                    && Access.may(actor, do: .screen, at: Place(path: $0.path.text))
            }.map(\.id))
        let events = try open.town.stages.decide(
            draft, by: actor.person, as: actor.role, on: day,
            in: ScreeningStages.Surroundings(
                funnel: funnel, opens: open.round.opens, closes: open.round.closes,
                deciders: try deciders(of: id, scope), isOwn: { own.contains($0) }))
        try append(
            events.map { .screening($0) }, to: open.round.stream, TownRound.self, scope)
        guard stage == funnel.last(where: { $0.work != .decide }) else { return }
        for passed in draft.villages {
            guard let row = rows.first(where: { $0.id == passed.village }) else { continue }
            try name(passed, row, open.round, basis: draft.basis, scope)
        }
    }

    /// Whoever the stage names, as far as the round and the post have something in common; where
    /// the pack names only a body, whoever speaks for the town or county.
    private func mayScreen(_ stage: FunnelStage?, at place: Place) throws {
        if let stage, stage.roles.isEmpty {
            try mayI(anyOf: [.nameCandidate, .closeFacts], at: place)
        }
        guard Access.mayAnywhere(actor, do: .screen),
            place.path.hasPrefix(actor.path) || actor.path.hasPrefix(place.path)
        else { throw Refusal.access(.notAllowed(.screen)) }
    }

    /// People who listed or declined a village of the round.
    private func deciders(of id: RoundID, _ scope: CommitScope) throws -> [PersonID] {
        let cases =
            try CaseQueries.list(of: id, on: scope.connection).map(\.id)
            + CandidateRows.list(of: id, on: scope.connection).filter { $0.state == .declined }
            .map(\.id)
        return try cases.compactMap { kase in
            let listing = try scope.look(Case.self, StreamName.of(kase)).state.listing
            guard !listing.isCarried else { return nil }
            return (listing.listed ?? listing.candidacy?.declined?.at)?.by
        }
    }

    /// A village that went on in the last stage before the decision waits for that; one that
    /// waits or is listed already stays as it is.
    private func name(
        _ passed: ScreeningCommand.Passed, _ row: DivisionRow, _ round: RoundSummary,
        basis: String, _ scope: CommitScope
    ) throws {
        let known = try surroundings(of: passed.kase, row, round, scope)
        guard known.openCase == nil, known.candidate == nil else { return }
        let stream = StreamName.of(passed.kase)
        let events = try scope.load(Case.self, stream).state.listing.decide(
            .name(
                village: row.id, round: round.id,
                grounds: passed.grounds.isEmpty ? basis : passed.grounds),
            by: actor.person, on: day, in: known)
        try append(events.map { .listing($0) }, to: stream, Case.self, scope)
    }
}
