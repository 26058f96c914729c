import CunceDomain
import CunceStore

/// Which pack the rounds to come run under, and who answers for its warnings.
extension Deed {
    func changeAdoption(_ command: AdoptionCommand, _ scope: CommitScope) throws {
        let (stream, root) = try rootStream(scope)
        try mayI(.adoptProgramme, at: Place(path: root))
        let county = try scope.load(County.self, stream).state
        do {
            let events = try decide(command, county, scope)
            try append(events.map { .adoption($0) }, to: stream, County.self, scope)
        } catch let refusal as AdoptionRefusal { throw Refusal.adoption(refusal) }
    }

    private func decide(
        _ command: AdoptionCommand, _ county: County, _ scope: CommitScope
    ) throws -> [AdoptionEvent] {
        switch command {
        case .adopt(let draft):
            let new = try programme(draft.pack, draft.version)
            let installation = try installation(scope)
            // Without the pack it works by now nobody could be called by their role either.
            let now = try programme(installation.pack, installation.packVersion)
            var uses = PackUses()
            for post in county.roster.posts.values { uses.add(post, on: day) }
            return try county.adoption.adopt(
                draft, new, lacking: uses.lacking(in: new, now: now))
        case .accept(let pack, let version, let answers):
            return try county.adoption.accept(answers, of: try programme(pack, version))
        case .withdraw(let pack, let warning, let reason):
            return try county.adoption.withdraw(warning, of: pack, reason: reason)
        }
    }

    /// Moves a round to another version of its pack.
    func changePack(
        of id: RoundID, _ draft: RoundCommand.PackDraft, _ scope: CommitScope
    ) throws {
        let open = try openTown(id, scope)
        try mayI(.openRound, at: open.place)
        let now = try programme(open.round.pack, open.round.packVersion)
        try mayDecide(.openRound, under: now)
        let new = try programme(open.round.pack, draft.version)
        let events = try open.town.round.change(
            draft,
            lacking: try PackUses.read(
                of: open.round, roster: try roster(scope), on: day,
                kase: { try scope.load(Case.self, StreamName.of($0)).state }, scope.connection
            ).lacking(in: new, now: now),
            unanswered: try unanswered(in: new, scope), on: day)
        try append(events.map { .round($0) }, to: open.round.stream, TownRound.self, scope)
    }

    /// Warnings of a programme that nobody answers for.
    func unanswered(in pack: Programme, _ scope: CommitScope) throws -> [WarningID] {
        let (stream, _) = try rootStream(scope)
        return try scope.load(County.self, stream).state.adoption.unanswered(in: pack)
    }
}
