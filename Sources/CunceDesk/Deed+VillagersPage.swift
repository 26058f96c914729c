import CunceDomain
import CunceStore

/// What the town shows villagers, and what it answers them.
extension Deed {
    func release(_ id: CaseID, _ command: VillagersPageCommand, _ scope: CommitScope) throws {
        let open = try openCase(id, scope)
        try mayI(.releaseToVillagers, at: open.place)
        let town = try knownTown(open.round.id, scope).town
        guard town.villagersPages.isOn else { throw Refusal.villagers(.switchedOff) }
        let labels = Set(open.roster.posts.values.flatMap { open.programme.labels(of: $0) })
        let (kase, day) = (open.kase, self.day)
        do {
            let events = try kase.villagers.decide(
                command, on: day,
                in: .init(
                    neverSaid: neverSaid.with(names: (box?.names ?? []).subtracting(labels)),
                    standing: { kase.publicStanding(of: $0, on: day) },
                    messages: box?.messages ?? [], rule: open.programme.villagers,
                    closed: box?.closed ?? []))
            try append(events.map { .villagers($0) }, to: open.stream, Case.self, scope)
        } catch let refusal as VillagersPageRefusal { throw Refusal.villagers(refusal) }
    }

    func turnPages(
        _ id: RoundID, _ command: VillagersPagesCommand, _ scope: CommitScope
    ) throws {
        let open = try openTown(id, scope)
        try mayI(.releaseToVillagers, at: open.place)
        do {
            let events = try open.town.villagersPages.decide(command)
            try append(
                events.map { .villagers($0) }, to: open.round.stream, TownRound.self, scope)
        } catch let refusal as VillagersPageRefusal { throw Refusal.villagers(refusal) }
    }
}
