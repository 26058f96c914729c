package import CunceStore
import Synchronization

/// An engine that counts the statements of its readers.
package final class CountingEngine: SQLEngine {
    private let inner: any SQLEngine
    private let counted = Mutex(0)

    package var dialect: SQLDialect { inner.dialect }
    /// Statements since the last time somebody asked.
    package var statements: Int {
        counted.withLock { counted in
            defer { counted = 0 }
            return counted
        }
    }

    package init(_ inner: any SQLEngine) { self.inner = inner }

    package func read<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        try await inner.read { [self] connection in
            try body(CountingConnection(connection) { self.counted.withLock { $0 += 1 } })
        }
    }

    package func write<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        try await inner.write(body)
    }

    package func durability() async throws -> String { try await inner.durability() }
    package func scrub(_ tables: [String]) async throws -> Scrubbed {
        try await inner.scrub(tables)
    }
    package func settle() async throws { try await inner.settle() }
    package func close() async { await inner.close() }
}

private final class CountingConnection: SQLConnection {
    private let inner: any SQLConnection
    private let count: () -> Void

    init(_ inner: any SQLConnection, _ count: @escaping () -> Void) {
        self.inner = inner
        self.count = count
    }

    var dialect: SQLDialect { inner.dialect }

    func each(
        _ sql: String, _ parameters: [SQLValue], _ body: (any SQLRow) throws -> Void
    ) throws {
        count()
        try inner.each(sql, parameters, body)
    }

    func execute(_ sql: String, _ parameters: [SQLValue]) throws -> Int {
        count()
        return try inner.execute(sql, parameters)
    }

    func script(_ sql: String) throws {
        count()
        try inner.script(sql)
    }

    func insertMany(
        into table: String, columns: [String], next: () throws -> [SQLValue]?
    ) throws -> Int {
        count()
        return try inner.insertMany(into: table, columns: columns, next: next)
    }
}
