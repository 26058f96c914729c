package import CunceDomain

extension PlaceFacts: Projected {
    package static let shapes = [FactTables.values, FactTables.targets, FactTables.closings]

    package static func changes(from old: PlaceFacts, to new: PlaceFacts) -> RowChanges {
        var changes = RowChanges()
        let place = SQLValue.int(new.place.number)
        changes.compare(FactTables.values, from: old.ordered, to: new.ordered) { _, known in
            [
                place, .text(known.fact.text), .text(known.slot.description),
                .optional(known.slot.period?.description),
                .text(known.slot.first.description), .text(known.value.description),
                .text(known.source.rawValue), .text(known.basis), .text(known.word),
                .text(known.reason), .text(known.at.post.text), .text(known.at.on.description),
                .text(known.at.recordedOn.description), .int(known.at.entry),
                .int(known.former.count),
            ]
        }
        changes.compare(
            FactTables.targets, from: old.orderedTargets, to: new.orderedTargets
        ) { _, target in
            [
                place, .text(target.slot.fact.text), .text(target.slot.period.description),
                .text(target.set.value.description), .text(target.set.reason),
                .int(target.set.at.entry),
            ]
        }
        changes.compare(
            FactTables.closings, from: old.orderedClosings, to: new.orderedClosings
        ) { _, closing in
            [
                place, .text(closing.period.description),
                .optional(closing.steps.handedIn?.at.on.description),
                closing.steps.handedIn.map { .int($0.at.entry) } ?? .null,
                .optional(closing.steps.closed?.at.on.description),
                closing.steps.closed.map { .int($0.at.entry) } ?? .null,
                .text(closing.steps.lastWord), .int(closing.steps.reopened.count),
            ]
        }
        return changes
    }

    private struct PlacedTarget: Equatable {
        let slot: TargetSlot
        let set: Target
    }

    private struct PlacedClosing: Equatable {
        let period: Period
        let steps: PeriodClosing
    }

    /// In the order they were recorded, so that a new one comes last.
    private var ordered: [Known] {
        values.values.joined().sorted { $0.at.entry < $1.at.entry }
    }

    private var orderedTargets: [PlacedTarget] {
        targets.map { PlacedTarget(slot: $0, set: $1) }
            .sorted { $0.set.at.entry < $1.set.at.entry }
    }

    private var orderedClosings: [PlacedClosing] {
        closings.map { PlacedClosing(period: $0, steps: $1) }.sorted { $0.period < $1.period }
    }
}

extension PeriodClosing {
    /// What was said at the step that stands, or when it was opened again.
    fileprivate var lastWord: String {
        (closed ?? handedIn ?? reopened.last)?.word ?? ""
    }
}
