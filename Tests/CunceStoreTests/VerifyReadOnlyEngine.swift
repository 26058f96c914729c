import CunceStore
import Synchronization

/// An engine whose disk can be made read-only and writable again. The tests run as root, whom no
/// permission of a folder stops.
final class VerifyReadOnlyEngine: SQLEngine {
    private let engine: any SQLEngine
    private let flag = Mutex(false)

    init(_ engine: any SQLEngine) { self.engine = engine }

    var dialect: SQLDialect { engine.dialect }

    var isReadOnly: Bool {
        get { flag.withLock { $0 } }
        set { flag.withLock { $0 = newValue } }
    }

    func read<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T { try await engine.read(body) }

    /// SQLite itself says no, at the first statement that writes.
    func write<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        guard isReadOnly else { return try await engine.write(body) }
        return try await engine.read(body)
    }

    func durability() async throws -> String { try await engine.durability() }
    func scrub(_ tables: [String]) async throws -> Scrubbed { try await engine.scrub(tables) }
    func settle() async throws { try await engine.settle() }
    func close() async { await engine.close() }
}
