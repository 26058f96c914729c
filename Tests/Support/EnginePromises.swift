package import CunceStore
import Testing

/// The text of the contract `SQLEngine`: what every engine keeps, written without naming one.
///
/// A suite applies it to an engine by running each promise on a new, empty database.
package enum EnginePromises {
    /// One sentence that an engine makes true.
    package struct Promise: Sendable, CustomTestStringConvertible {
        package let sentence: String
        package let keep: @Sendable (any SQLEngine) async throws -> Void

        package var testDescription: String { sentence }

        init(
            _ sentence: String, _ keep: @escaping @Sendable (any SQLEngine) async throws -> Void
        ) {
            self.sentence = sentence
            self.keep = keep
        }
    }

    package static let all = values + transactions + faults + manyAtOnce

    /// What `next` or a body throws of its own accord.
    enum Interruption: Error { case tornPaper }

    /// The one table of all promises.
    static func makeLedger(_ engine: any SQLEngine) async throws {
        try await engine.write { connection in
            try connection.script(
                connection.dialect.expand(
                    """
                    CREATE TABLE ledger (
                        id {int64} PRIMARY KEY,
                        amount {int64},
                        note TEXT UNIQUE,
                        scan {bytes},
                        CHECK (amount <> -13)
                    );
                    CREATE TABLE remark (
                        id {int64} PRIMARY KEY,
                        ledger_id {int64} NOT NULL REFERENCES ledger (id)
                    )
                    """))
        }
    }

    static let insert = "INSERT INTO ledger (id, amount, note, scan) VALUES ($1, $2, $3, $4)"

    static func add(_ id: Int64, amount: Int64 = 0, to connection: any SQLConnection) throws {
        try connection.execute(insert, [.integer(id), .integer(amount), .null, .null])
    }

    /// All ids in order.
    static func ids(_ connection: any SQLConnection) throws -> [Int64] {
        try connection.rows("SELECT id FROM ledger ORDER BY id") { try $0.integer(0) }
    }

    static func ids(_ engine: any SQLEngine) async throws -> [Int64] {
        try await engine.read { try ids($0) }
    }
}
