package import CunceStore

/// An engine whose writers meet a fault at the start of a given statement: what a kill in the
/// middle of a transaction leaves behind is what the database leaves of it.
package final class FailingEngine: SQLEngine {
    package enum Kill: Error { case here }

    private let inner: any SQLEngine
    private let fails: @Sendable (String) -> Bool

    /// - Parameter fails: sees the text of a statement, or the name of a table that is poured into.
    package init(_ inner: any SQLEngine, at fails: @escaping @Sendable (String) -> Bool) {
        self.inner = inner
        self.fails = fails
    }

    package var dialect: SQLDialect { inner.dialect }

    package func read<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T { try await inner.read(body) }

    package func write<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        try await inner.write { [fails] in try body(FailingConnection($0, fails)) }
    }

    package func durability() async throws -> String { try await inner.durability() }
    package func scrub(_ tables: [String]) async throws -> Scrubbed {
        try await inner.scrub(tables)
    }
    package func settle() async throws { try await inner.settle() }
    package func close() async { await inner.close() }
}

private final class FailingConnection: SQLConnection {
    private let inner: any SQLConnection
    private let fails: (String) -> Bool

    init(_ inner: any SQLConnection, _ fails: @escaping (String) -> Bool) {
        self.inner = inner
        self.fails = fails
    }

    var dialect: SQLDialect { inner.dialect }

    func each(
        _ sql: String, _ parameters: [SQLValue], _ body: (any SQLRow) throws -> Void
    ) throws {
        if fails(sql) { throw FailingEngine.Kill.here }
        try inner.each(sql, parameters, body)
    }

    func execute(_ sql: String, _ parameters: [SQLValue]) throws -> Int {
        if fails(sql) { throw FailingEngine.Kill.here }
        return try inner.execute(sql, parameters)
    }

    func script(_ sql: String) throws {
        if fails(sql) { throw FailingEngine.Kill.here }
        try inner.script(sql)
    }

    func insertMany(
        into table: String, columns: [String], next: () throws -> [SQLValue]?
    ) throws -> Int {
        if fails(table) { throw FailingEngine.Kill.here }
        return try inner.insertMany(into: table, columns: columns, next: next)
    }
}
