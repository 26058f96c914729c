import CunceDomain
import CunceStore
import CunceTables

/// Links of villages, with their history. An empty cell of the agreed end leaves the end that
/// stands: a term can be moved, not taken away.
struct LinkPlanning: RowPlanning {
    func plan(_ row: inout RowReading, in world: ImportWorld) throws -> PlannedRow {
        var planned = PlannedRow()
        guard let (village, kase) = try world.openCase(&row) else { return planned }
        let slot = row.requiredChoice("slot").map { LinkSlotKey($0) }
        let post = try world.post(&row, id: "post_id", name: "post")
        let from = row.requiredDay("from")
        let term = row.day("term")
        let until = row.day("until")
        planned.label = "\(village.name) \(row.text("post"))".trimmingSpace()
        if post == nil, row.complaints.isEmpty { row.complain(.valueMissing, at: "post") }
        guard let slot, let post, let from, row.complaints.isEmpty else { return planned }
        let reason = row.text("reason")
        let holding = kase.links.holdings.first {
            $0.slot == slot && $0.post == post && $0.from == from
        }
        if let holding {
            if holding.until != nil {
                row.mustStand("term", as: holding.term)
                row.mustStand("until", as: holding.until)
                return planned
            }
            if let term, term != holding.term {
                // Before the end, after which there is no link whose term could be moved.
                planned.add(
                    .link(kase.id, .setTerm(slot, post, term: term, reason: reason)),
                    on: min(until ?? world.today, world.today))
            }
            if let until {
                planned.add(
                    .link(kase.id, .end(slot, post, until: until, reason: reason)),
                    on: min(until, world.today))
            }
            return planned
        }
        planned.isNew = true
        planned.add(
            .link(kase.id, .link(slot, post, from: from, term: term)),
            on: min(from, world.today))
        if let until {
            planned.add(
                .link(kase.id, .end(slot, post, until: until, reason: reason)),
                on: min(until, world.today))
        }
        return planned
    }
}
