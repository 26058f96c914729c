package import CunceDomain

/// The table made from what people said of signals.
package enum SignalTables {
    package static let answers = TableShape(
        "signal_answers", keys: 2,
        [
            ("division_id", .integer), ("position", .integer), ("signal", .text),
            ("step", .text), ("word", .text), ("facts", .text), ("person_id", .text),
            ("post_id", .text), ("happened_on", .text), ("recorded_on", .text),
            ("entry", .integer), ("sequence", .integer),
        ])

    static let sql = """
        CREATE TABLE signal_answers (
            division_id {int64} NOT NULL,
            position {int64} NOT NULL,
            signal TEXT NOT NULL,
            step TEXT,
            word TEXT NOT NULL,
            facts TEXT NOT NULL,
            person_id TEXT NOT NULL,
            post_id TEXT NOT NULL,
            happened_on TEXT NOT NULL,
            recorded_on TEXT NOT NULL,
            entry {int64} NOT NULL,
            sequence {int64} NOT NULL,
            PRIMARY KEY (division_id, position)
        )
        """
}

extension VillageWatch: Projected {
    package static let shapes = [SignalTables.answers]

    package static func changes(from old: VillageWatch, to new: VillageWatch) -> RowChanges {
        var changes = RowChanges()
        changes.compare(SignalTables.answers, from: old.answers, to: new.answers) { index, answer in
            [
                .int(new.place.number), .int(index), .text(answer.signal.text),
                .optional(answer.step?.rawValue), .text(answer.word),
                // A fact is one line of text.
                .text(answer.facts.joined(separator: "\n")), .text(answer.at.by.text),
                .text(answer.at.post.text), .text(answer.at.on.description),
                .text(answer.at.recordedOn.description), .int(answer.at.entry),
                .int(answer.at.sequence),
            ]
        }
        return changes
    }
}
