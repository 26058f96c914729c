import CunceStore
import Synchronization

/// Passes everything on to another engine and notes when its writer is first asked for the rows
/// of a table in the order of their keys: there a replay ends and its comparison begins.
final class WatchedEngine: SQLEngine {
    /// The writer's moments: when it began, and when it was first asked for rows.
    struct Times: Sendable {
        var began: ContinuousClock.Instant?
        var askedForRows: ContinuousClock.Instant?
    }

    let dialect: SQLDialect
    private let target: any SQLEngine
    private let noted = Mutex(Times())

    init(_ target: any SQLEngine) {
        self.target = target
        dialect = target.dialect
    }

    var times: Times { noted.withLock { $0 } }

    func read<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T { try await target.read(body) }

    func write<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        try await target.write { connection in
            self.noted.withLock { $0 = Times(began: ContinuousClock.now) }
            return try body(
                WatchedConnection(connection) {
                    self.noted.withLock { times in
                        if times.askedForRows == nil { times.askedForRows = ContinuousClock.now }
                    }
                })
        }
    }

    func durability() async throws -> String { try await target.durability() }
    func scrub(_ tables: [String]) async throws -> Scrubbed { try await target.scrub(tables) }
    func settle() async throws { try await target.settle() }
    func close() async { await target.close() }
}
