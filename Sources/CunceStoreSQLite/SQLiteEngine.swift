package import CunceStore
import GRDB

/// SQLite behind the seam: one file, one writer, several readers of snapshots.
///
/// GRDB keeps the connections and the transactions. A task that is cancelled does not interrupt
/// the statement under way: a half-cancelled flush would have to be explained to everybody in it.
package final class SQLiteEngine: SQLEngine {
    package let dialect = SQLDialect.sqlite
    let pool: DatabasePool

    /// Opens the file, or creates it.
    ///
    /// - Parameters:
    ///   - path: the file; its folder must exist.
    ///   - readers: how many may read at once.
    ///   - busyMilliseconds: how long to wait while another process holds the file.
    ///   - overwritesDeleted: what is deleted is overwritten at once (PRAGMA secure_delete); `scrub`
    ///     sees to what is left. For keys: it costs the journal's tables time for nothing.
    /// - Throws: `StoreFault`; `unavailable` also where the file will not flush fully.
    package init(
        path: String, readers: Int = 4, busyMilliseconds: Int = 5_000,
        overwritesDeleted: Bool = false
    ) throws {
        var configuration = Configuration()
        configuration.label = "cunce"
        configuration.foreignKeysEnabled = true
        configuration.maximumReaderCount = readers
        configuration.busyMode = .timeout(Double(busyMilliseconds) / 1_000)
        if overwritesDeleted {
            configuration.prepareDatabase { database in
                // A temporary file would be one more place where something is left.
                try database.execute(sql: "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY")
            }
        }
        let settings = configuration
        pool = try naming("open") { try DatabasePool(path: path, configuration: settings) }
        let answer = try naming("PRAGMA synchronous") {
            // GRDB sets NORMAL while it opens the pool; that may lose the last commits (2026-11).
            try pool.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA synchronous = FULL")
                return try Self.flushing(database)
            }
        }
        guard answer == Self.full else {
            throw StoreFault.unavailable("does not flush fully: \(answer)")
        }
    }

    package func read<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            pool.asyncRead { opened in
                continuation.resume(
                    with: Result {
                        let database = try naming("BEGIN") { try opened.get() }
                        return try body(SQLiteConnection(database))
                    })
            }
        }
    }

    package func write<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            pool.asyncWriteWithoutTransaction { database in
                continuation.resume(with: Result { try Self.transact(database, body) })
            }
        }
    }

    package func durability() async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            pool.asyncWriteWithoutTransaction { database in
                continuation.resume(
                    with: Result {
                        try naming("PRAGMA synchronous") { try Self.flushing(database) }
                    })
            }
        }
    }

    package func close() async {
        do {
            try pool.close()
        } catch {
            // A statement still open keeps its connection; it ends with the last reference.
        }
    }
}

extension SQLiteEngine {
    private static let full = "journal_mode=wal synchronous=2"

    private static func flushing(_ database: Database) throws -> String {
        let journal = try String.fetchOne(database, sql: "PRAGMA journal_mode")
        let synchronous = try Int.fetchOne(database, sql: "PRAGMA synchronous")
        return "journal_mode=\(journal ?? "?") synchronous=\(synchronous ?? -1)"
    }

    private static func transact<T>(
        _ database: Database, _ body: (any SQLConnection) throws -> T
    ) throws -> T {
        // Immediate: a lock taken later could not be waited for.
        try naming("BEGIN") { try database.beginTransaction(.immediate) }
        let connection = SQLiteConnection(database)
        do {
            let value = try body(connection)
            if let fault = connection.spoiled { throw fault }
            try naming("COMMIT") { try database.commit() }
            return value
        } catch {
            rollBack(database)
            throw error
        }
    }

    private static func rollBack(_ database: Database) {
        do {
            try database.rollback()
        } catch {
            // The first error is the one to tell. A transaction that stays open in spite of this
            // stops the process in GRDB, and the next start recovers the file.
        }
    }
}
