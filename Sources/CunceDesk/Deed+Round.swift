import CunceDomain
import CunceStore

/// The life of a round: opening it, ending it, and what goes on in another.
extension Deed {
    func round(_ command: RoundCommand, _ scope: CommitScope) throws {
        do {
            switch command {
            case .open(let draft): try openRound(draft, scope)
            case .close(let id, let word): try closeRound(id, word, scope)
            case .carryOver(let draft): try carryOver(draft, scope)
            case .changePack(let id, let draft): try changePack(of: id, draft, scope)
            }
        } catch let refusal as RoundRefusal { throw Refusal.round(refusal) }
    }

    private func openRound(_ draft: RoundCommand.RoundDraft, _ scope: CommitScope) throws {
        let installation = try installation(scope)
        let row = try DivisionByID.find(draft.division, on: scope.connection)
        try mayI(.openRound, at: Place(path: row?.path.text ?? ""))
        let pack = try programme(installation.pack, installation.packVersion)
        try mayDecide(.openRound, under: pack)
        let stream = StreamName.of(draft.id, in: draft.division)
        let events = try scope.load(TownRound.self, stream).state.round.open(
            draft, level: row?.level, pack: (pack.key.text, pack.version),
            unanswered: try unanswered(in: pack, scope))
        if !events.isEmpty { try mustBeFree(.round(draft.id), scope) }
        try append(events.map { .round($0) }, to: stream, TownRound.self, scope)
    }

    private func closeRound(_ id: RoundID, _ word: String, _ scope: CommitScope) throws {
        let known = try knownTown(id, scope)
        try mayI(.closeRound, at: known.place)
        try mayDecide(
            .closeRound, under: try programme(known.round.pack, known.round.packVersion))
        let events = try known.town.round.close(word: word, on: day)
        if !events.isEmpty { try noteMonths(of: id, scope) }
        let left = try openAsks(of: known, scope)
        let asks: [TownEvent] = left.isEmpty ? [] : [.ask(.left(.init(asks: left)))]
        try append(
            asks + events.map { .round($0) }, to: known.round.stream, TownRound.self, scope)
    }

    /// What visits of the round asked for and nobody has answered, oldest first.
    private func openAsks(of known: OpenTown, _ scope: CommitScope) throws -> [Asks.Left] {
        try CaseQueries.list(of: known.round.id, on: scope.connection).flatMap { summary in
            try scope.load(Case.self, StreamName.of(summary.id)).state.visits.all
                .filter { !$0.ask.isEmpty && known.town.isOpen(ask: $0.at.entry) }
                .map { Asks.Left(ask: $0.at.entry, kase: summary.id) }
        }.sorted { $0.ask < $1.ask }
    }

    /// All chosen cases go on, or none: one deed in twice as many streams.
    private func carryOver(_ draft: RoundCommand.CarryDraft, _ scope: CommitScope) throws {
        let from = try knownTown(draft.from, scope)
        let into = try knownTown(draft.into, scope)
        try mayI(.listVillage, at: from.place)
        try mayI(.listVillage, at: into.place)
        let pack = try programme(into.round.pack, into.round.packVersion)
        try mayDecide(.listVillage, under: pack)
        let basis = try draft.check(from: from.town.round, into: into.town.round, on: day)
        for chosen in draft.cases {
            let kase = try scope.load(Case.self, StreamName.of(chosen.kase)).state
            guard kase.listing.round == draft.from, let village = kase.listing.village,
                let passage = kase.passage(to: chosen.new, in: draft.into, basis: basis)
            else { throw RoundRefusal.notOpenHere(chosen.kase) }
            try mustBeUnlisted(village, in: into, scope)
            for case .diagnosis(.problemRecorded(let problem)) in passage.there {
                try mustBeFree(.problem(problem.problem), scope)
            }
            try append([passage.here], to: StreamName.of(chosen.kase), Case.self, scope)
            try append(passage.there, to: StreamName.of(chosen.new), Case.self, scope)
        }
    }

    private func mustBeUnlisted(
        _ village: DivisionID, in into: OpenTown, _ scope: CommitScope
    ) throws {
        let id = into.round.id
        let there =
            try CaseQueries.find(in: id, village: village, on: scope.connection)?.id
            ?? CandidateRows.waiting(in: id, village: village, on: scope.connection)?.id
        if let there { throw RoundRefusal.alreadyThere(there) }
        guard let row = try DivisionByID.find(village, on: scope.connection),
            row.path.text.hasPrefix(into.place.path)
        else { throw Refusal.listing(.outsideTheRound) }
    }
}
