package import CunceDomain

extension TownRound: Projected {
    package static let shapes = [
        TownTables.rounds, TownTables.huddles, TownTables.briefs, TownTables.roundEnds,
        TownTables.roundRemains, TownTables.roundPacks,
    ]

    package static func changes(from old: TownRound, to new: TownRound) -> RowChanges {
        var changes = RowChanges()
        let before = RoundSummary(old).map { [$0] } ?? []
        let after = RoundSummary(new).map { [$0] } ?? []
        changes.compare(TownTables.rounds, from: before, to: after) { $1.row }
        let id = SQLValue.text(new.round.id.text)
        let endBefore = old.round.closed.map { [$0] } ?? []
        let endAfter = new.round.closed.map { [$0] } ?? []
        changes.compare(TownTables.roundEnds, from: endBefore, to: endAfter) { _, at in
            [id, .text(at.on.description), .text(new.round.closingWord), .int(at.entry)]
        }
        changes.compare(
            TownTables.roundRemains, from: old.remains, to: new.remains
        ) { _, remains in
            [id, .int(remains.matters), .optional(remains.finished?.description)]
        }
        changes.compare(
            TownTables.roundPacks, from: packs(before), to: packs(after)
        ) { _, packs in [id, .text(PackBefore.written(packs))] }
        changes.compare(TownTables.huddles, from: old.huddles.all, to: new.huddles.all) {
            _, huddle in
            [
                .text(huddle.id.text), id, .text(huddle.week.description), .int(huddle.number),
                .int(huddle.closed == nil ? 0 : 1),
            ]
        }
        changes.compare(TownTables.briefs, from: old.briefs.all, to: new.briefs.all) { _, brief in
            [
                id, .text(brief.week.description), .int(brief.number),
                // What the schema knows; what became of it afterwards is read from the stream.
                .text(brief.signed == nil ? "draft" : "signed"),
            ]
        }
        return changes
    }

    /// At most one: a round that was moved to another version has a row.
    private static func packs(_ round: [RoundSummary]) -> [[PackBefore]] {
        round.map(\.packsBefore).filter { !$0.isEmpty }
    }

    private struct Remains: Equatable {
        let matters: Int
        let finished: CivilDate?
    }

    /// At most one: a round that left something has a row.
    private var remains: [Remains] {
        let remains = Remains(matters: unfinished, finished: finishedAfterwards)
        return remains.matters > 0 || remains.finished != nil ? [remains] : []
    }
}

/// The tables made from the states of rounds.
package enum TownTables {
    package static let roundRemains = TableShape(
        "round_remains", keys: 1,
        [("round_id", .text), ("matters", .integer), ("finished_on", .text)])

    package static let roundPacks = TableShape(
        "round_packs", keys: 1, [("round_id", .text), ("before", .text)])

    package static let rounds = TableShape(
        "rounds", keys: 1,
        [
            ("round_id", .text), ("division_id", .integer), ("title", .text), ("opens", .text),
            ("closes", .text), ("targets", .text), ("pack", .text), ("pack_version", .text),
        ])

    package static let huddles = TableShape(
        "huddles", keys: 1,
        [
            ("huddle_id", .text), ("round_id", .text), ("week", .text), ("number", .integer),
            ("closed", .integer),
        ])

    package static let briefs = TableShape(
        "briefs", keys: 2,
        [("round_id", .text), ("week", .text), ("number", .integer), ("state", .text)])

    package static let roundEnds = TableShape(
        "round_ends", keys: 1,
        [("round_id", .text), ("closed_on", .text), ("word", .text), ("entry", .integer)])
}
