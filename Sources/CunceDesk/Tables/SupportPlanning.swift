import CunceDomain
import CunceStore
import CunceTables

/// Pairings of villages with whoever helps them, with their history. The agreed end of a pairing
/// is not moved: a pairing is ended and another begins.
struct SupportPlanning: RowPlanning {
    func plan(_ row: inout RowReading, in world: ImportWorld) throws -> PlannedRow {
        var planned = PlannedRow()
        guard let (village, kase) = try world.openCase(&row) else { return planned }
        let help = row.requiredChoice("help").map { HelpKey($0) }
        let post = try world.post(&row, id: "post_id", name: "post")
        let from = row.requiredDay("from")
        let until = row.day("until")
        planned.label = "\(village.name) \(row.text("post"))".trimmingSpace()
        if post == nil, row.complaints.isEmpty { row.complain(.valueMissing, at: "post") }
        guard let help, let post, let from, row.complaints.isEmpty else { return planned }
        let end = until.map {
            Command.support(
                kase.id, .end(help, post, until: $0, reason: row.text("reason")))
        }
        let same = kase.pairings(seenBy: world.deed.actor).filter {
            $0.help == help && $0.post == post && $0.from == from
        }
        // One that ended on its first day may have begun anew on the same.
        let recorded = same.first { $0.until == until } ?? same.first { $0.until == nil }
        if let pairing = recorded ?? same.first {
            row.mustStand("term", as: pairing.term)
            if pairing.until != nil {
                row.mustStand("until", as: pairing.until)
            } else if let until, let end {
                planned.add(end, on: min(until, world.today))
            }
            return planned
        }
        planned.isNew = true
        planned.add(
            .support(kase.id, .pair(help, post, from: from, term: row.day("term"))),
            on: min(from, world.today))
        if let until, let end { planned.add(end, on: min(until, world.today)) }
        return planned
    }
}
