package import CunceDomain

/// What people said of signals, of many villages at once.
package enum SignalAnswers {
    /// Parameters: $1 path, $2 its end, $3 the last day of recording looked at.
    package static let within = """
        SELECT a.division_id, a.signal, a.step, a.word, a.facts, a.person_id, a.post_id,
            a.happened_on, a.recorded_on, a.entry, a.sequence
        FROM signal_answers a
        JOIN divisions d ON d.id = a.division_id
        WHERE d.path >= $1 AND d.path < $2 AND a.recorded_on <= $3
        ORDER BY a.division_id, a.position
        """

    /// The newest answer to each signal, recorded by the end of a day.
    package static func newest(
        within path: DivisionPath, by day: CivilDate, on connection: any SQLConnection
    ) throws -> [DivisionID: [AcceptancePartKey: VillageWatch.Answer]] {
        var found: [DivisionID: [AcceptancePartKey: VillageWatch.Answer]] = [:]
        try connection.each(
            within, [.text(path.text), .text(path.end), .text(day.description)]
        ) { row in
            let signal = AcceptancePartKey(try row.text(1))
            found[DivisionID(try row.int(0)), default: [:]][signal] = try answer(signal, row)
        }
        return found
    }

    private static func answer(
        _ signal: AcceptancePartKey, _ row: any SQLRow
    ) throws -> VillageWatch.Answer {
        let step = try row.optionalText(2).map { text in
            guard let step = SignalStep(rawValue: text) else {
                throw StoreFault.damaged("step of a signal \(text)")
            }
            return step
        }
        return VillageWatch.Answer(
            signal: signal, step: step, word: try row.text(3),
            facts: try row.text(4).split(separator: "\n").map(String.init),
            at: Occurrence(
                entry: try row.int(9), sequence: try row.int(10),
                on: try Reading.day(try row.text(7)), recordedOn: try Reading.day(try row.text(8)),
                by: PersonID(try row.text(5)), post: PostID(try row.text(6))))
    }
}
