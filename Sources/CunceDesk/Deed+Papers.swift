import CunceDomain
import CunceStore

/// Documents of the programme that went out.
extension Deed {
    func paper(_ id: RoundID, _ command: PaperCommand, _ scope: CommitScope) throws {
        // A round's last report goes out when it is over.
        let open = try knownTown(id, scope)
        let programme = try programme(open.round.pack, open.round.packVersion)
        guard Access.seesTown(actor), open.place.path.hasPrefix(actor.path) else {
            throw Refusal.access(.notAllowed(.recordPaper))
        }
        do {
            switch command {
            case .record(let draft):
                let kind = try draft.place.flatMap { try unitKind(of: $0, open, programme, scope) }
                let posts = try roster(scope).posts
                let events = try open.town.papers.decide(
                    draft, by: actor.post, as: actor.role, on: day,
                    in: IssuedPapers.Surroundings(
                        rules: programme.rules, opens: open.round.opens,
                        keepsAll: Access.may(actor, do: .recordPaper, at: open.place),
                        kindOf: { $0 == draft.place ? kind : nil },
                        roleOf: { posts[$0]?.role }))
                try append(
                    events.map { .paper($0) }, to: open.round.stream, TownRound.self, scope)
            }
        } catch let refusal as PaperRefusal { throw Refusal.paper(refusal) }
    }

    private func unitKind(
        of place: DivisionID, _ open: OpenTown, _ programme: Programme, _ scope: CommitScope
    ) throws -> UnitKindKey? {
        guard let row = try DivisionByID.find(place, on: scope.connection),
            row.path.text.hasPrefix(open.place.path)
        else { return nil }
        return PlaceKinds(programme.rules).kind(level: row.level, code: row.code)?.key
    }
}
