import CunceDomain
import CunceStore

/// Screening and listing: naming a candidate, deciding on it, listing without one.
extension Deed {
    func list(_ id: CaseID, _ command: ListingCommand, _ scope: CommitScope) throws {
        let stream = StreamName.of(id)
        let kase = try scope.load(Case.self, stream).state
        let (village, roundID) = try subject(of: command, kase)
        let row = try DivisionByID.find(village, on: scope.connection)
        let round = try RoundRows.find(roundID, on: scope.connection)
        let place = Place(path: row?.path.text ?? "")
        switch command {
        case .name: try mayI(.nameCandidate, at: place)
        case .list, .accept, .decline:
            try mayI(.listVillage, at: place)
            if let round {
                try mayDecide(.listVillage, under: try programme(round.pack, round.packVersion))
            }
        }
        do {
            let events = try kase.listing.decide(
                command, by: actor.person, on: day,
                in: try surroundings(of: id, row, round, scope))
            try append(events.map { .listing($0) }, to: stream, Case.self, scope)
        } catch let refusal as ListingRefusal { throw Refusal.listing(refusal) }
    }

    /// Which village and round it is about; for a decision, those of the candidate.
    private func subject(
        of command: ListingCommand, _ kase: Case
    ) throws -> (DivisionID, RoundID) {
        switch command {
        case .name(let village, let round, _), .list(let village, let round, _, _, _):
            return (village, round)
        case .accept, .decline:
            guard let candidacy = kase.listing.candidacy else {
                throw Refusal.listing(.notACandidate)
            }
            return (candidacy.village, candidacy.round)
        }
    }

    func surroundings(
        of id: CaseID, _ row: DivisionRow?, _ round: RoundSummary?, _ scope: CommitScope
    ) throws -> Listing.Surroundings {
        guard let row, let round else {
            return Listing.Surroundings(
                village: row.map { facts($0) }, round: try round.flatMap { try facts($0, scope) },
                openCase: nil)
        }
        return Listing.Surroundings(
            village: facts(row), round: try facts(round, scope),
            openCase: try CaseQueries.find(in: round.id, village: row.id, on: scope.connection)?
                .id,
            candidate: try CandidateRows.waiting(
                in: round.id, village: row.id, on: scope.connection)?.id,
            earlier: try EndedCases.newest(of: row.id, but: id, on: scope.connection),
            proposal: try proposal(for: row.id, in: round, scope),
            passedOnBy: try passedOn(row.id, in: round, scope))
    }

    /// What the rules propose for a village on the day; `nil` where the pack does not say who is
    /// listed, or the village is of no kind it speaks of.
    private func proposal(
        for village: DivisionID, in round: RoundSummary, _ scope: CommitScope
    ) throws -> ListingProposal? {
        guard let programme = programmes.pack(of: round),
            programme.rules.answersListing,
            let place = try DivisionByID.find(round.division, on: scope.connection)
        else { return nil }
        let all = try proposals.of(round.id, on: day, after: scope.base) {
            let book = try InstallationBook.read(
                programme, at: place, round: round, asking: .units, on: day, calendar: calendar,
                in: scope)
            let listings = Evaluation(programme, book, on: day).listings()
            return Dictionary(
                (listings?.units ?? []).map {
                    ($0.unit, ListingProposal($0, of: programme, on: day))
                }
            ) { first, _ in first }
        }
        return all[village.subject]
    }

    private func passedOn(
        _ village: DivisionID, in round: RoundSummary, _ scope: CommitScope
    ) throws -> [PersonID] {
        guard
            let funnel = programmes.pack(of: round)?.rules.screening?.funnel,
            !funnel.isEmpty
        else { return [] }
        return try scope.look(TownRound.self, round.stream).state.stages
            .people(passingOn: village, in: funnel)
    }

    private func facts(_ row: DivisionRow) -> Listing.VillageFacts {
        Listing.VillageFacts(
            id: row.id, town: row.parent ?? row.id, path: row.path.text, level: row.level)
    }

    private func facts(
        _ round: RoundSummary, _ scope: CommitScope
    ) throws -> Listing.RoundFacts? {
        try DivisionByID.find(round.division, on: scope.connection).map {
            Listing.RoundFacts(
                id: round.id, path: $0.path.text, opens: round.opens, closes: round.closes,
                closed: round.closed)
        }
    }
}
