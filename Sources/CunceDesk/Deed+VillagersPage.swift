import CunceDomain
import CunceStore

/// What the town shows villagers, and what it answers them.
extension Deed {
    func release(_ id: CaseID, _ command: VillagersPageCommand, _ scope: CommitScope) throws {
        // What was said is answered and taken off after the end as well.
        let open = try command.isRelease ? openCase(id, scope) : knownCase(id, scope)
        try mayI(.releaseToVillagers, at: open.place)
        let town = try knownTown(open.round.id, scope).town
        guard town.villagersPages.isOn else { throw Refusal.villagers(.switchedOff) }
        let labels = Set(open.roster.posts.values.flatMap { open.programme.labels(of: $0) })
        let (kase, day) = (open.kase, self.day)
        do {
            let events = try kase.villagers.decide(
                command, on: day,
                in: .init(
                    neverSaid: neverSaid.with(
                        names: (box?.names ?? []).subtracting(labels)
                            .union(box?.withheld ?? [])),
                    standing: { kase.publicStanding(of: $0, on: day) },
                    messages: box?.messages ?? [], rule: open.programme.villagers,
                    closed: box?.closed ?? []))
            try append(events.map { .villagers($0) }, to: open.stream, Case.self, scope)
        } catch let refusal as VillagersPageRefusal { throw Refusal.villagers(refusal) }
    }

    /// Writes down the sums of a round's villages when it ends: no further deed may come.
    func noteMonths(of id: RoundID, _ scope: CommitScope) throws {
        for summary in try CaseQueries.list(of: id, on: scope.connection) {
            let stream = StreamName.of(summary.id)
            let page = try scope.load(Case.self, stream).state.villagers
            try append(
                page.noting(box?.closedOf[summary.id] ?? []).map { .villagers($0) }, to: stream,
                Case.self, scope)
        }
    }

    func turnPages(
        _ id: RoundID, _ command: VillagersPagesCommand, _ scope: CommitScope
    ) throws {
        let open = try knownTown(id, scope)
        try mayI(.releaseToVillagers, at: open.place)
        do {
            let events = try open.town.villagersPages.decide(command)
            try append(
                events.map { .villagers($0) }, to: open.round.stream, TownRound.self, scope)
        } catch let refusal as VillagersPageRefusal { throw Refusal.villagers(refusal) }
    }
}
