/// How far everything has come that a village's page is made from: the root's stream, the rounds
/// of the divisions above it, its cases, what is known of it and said of its signals. A page made under the same heads is the same page.
package struct VillageHeads: Equatable, Sendable {
    package let root: Int
    package let rounds: Int
    package let cases: Int
    package let candidacies: Int
    /// Of it and of the divisions above it.
    package let facts: Int
    package let signals: Int

    /// A village that moved has cases in rounds that are not above it. Parameters: $1 code of the
    /// village.
    package static let sql = """
        WITH RECURSIVE line (id, parent_id) AS (
            SELECT id, parent_id FROM divisions WHERE code = $1
            UNION ALL
            SELECT above.id, above.parent_id
            FROM divisions AS above JOIN line ON above.id = line.parent_id
        ),
        own (id) AS (SELECT id FROM divisions WHERE code = $1)
        SELECT (\(RootHead.sql)),
            (SELECT max(streams.entry) FROM rounds JOIN streams
                ON streams.stream = 'town/' || rounds.division_id || '/' || rounds.round_id
                WHERE rounds.round_id IN (
                    SELECT round_id FROM rounds WHERE division_id IN (SELECT id FROM line)
                    UNION
                    SELECT round_id FROM cases WHERE village_id IN (SELECT id FROM own)
                    UNION
                    SELECT round_id FROM candidates WHERE village_id IN (SELECT id FROM own)
                )),
            (SELECT max(streams.entry) FROM cases JOIN streams
                ON streams.stream = 'case/' || cases.case_id
                WHERE cases.village_id IN (SELECT id FROM own)),
            (SELECT max(streams.entry) FROM candidates JOIN streams
                ON streams.stream = 'case/' || candidates.case_id
                WHERE candidates.village_id IN (SELECT id FROM own)),
            (SELECT max(streams.entry) FROM line JOIN streams
                ON streams.stream = 'facts/' || line.id),
            (SELECT max(streams.entry) FROM own JOIN streams
                ON streams.stream = 'watch/' || own.id)
        """

    package static func read(
        _ code: String, on connection: any SQLConnection
    ) throws -> VillageHeads {
        try connection.row(sql, [.text(code)]) { row in
            VillageHeads(
                root: try row.optionalInt(0) ?? 0, rounds: try row.optionalInt(1) ?? 0,
                cases: try row.optionalInt(2) ?? 0, candidacies: try row.optionalInt(3) ?? 0,
                facts: try row.optionalInt(4) ?? 0, signals: try row.optionalInt(5) ?? 0)
        }
            ?? VillageHeads(
                root: 0, rounds: 0, cases: 0, candidacies: 0, facts: 0, signals: 0)
    }
}
