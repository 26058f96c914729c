import CunceStore
import Dispatch

/// One connection and the queue it is used on: libpq blocks, and must not block a task's thread.
///
/// The work on a lane is done one after another, in the order in which it was asked for. A
/// connection that broke is given up, and the next work opens a new one.
final class PostgresLane: Sendable {
    private let address: PostgresAddress
    private let queue = DispatchQueue(label: "cunce.postgres")
    // Touched on `queue` only.
    nonisolated(unsafe) private var connection: PostgresConnection?
    nonisolated(unsafe) private var isClosed = false

    init(_ address: PostgresAddress) { self.address = address }

    /// Runs `body` on one snapshot, which can change nothing.
    func read<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        try await onQueue {
            let connection = try self.begun("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            defer { self.rollBack(connection) }
            return try body(connection)
        }
    }

    /// Runs `body` in one transaction. Where the connection breaks during the commit itself,
    /// `unavailable` comes out and nobody here knows whether it happened.
    func write<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        try await onQueue {
            let connection = try self.begun("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE")
            do {
                let value = try body(connection)
                try connection.commit()
                return value
            } catch {
                self.rollBack(connection)
                throw error
            }
        }
    }

    /// Runs `body` outside a transaction.
    func perform<T: Sendable>(
        _ body: @escaping @Sendable (PostgresConnection) throws -> T
    ) async throws -> T {
        try await onQueue {
            let connection = try self.opened()
            defer { if connection.isBroken { self.connection = nil } }
            return try body(connection)
        }
    }

    func close() async {
        await withCheckedContinuation { continuation in
            queue.async {
                self.isClosed = true
                self.connection = nil
                continuation.resume()
            }
        }
    }
}

extension PostgresLane {
    private func onQueue<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T
    {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result(catching: work)) }
        }
    }

    private func opened() throws -> PostgresConnection {
        guard !isClosed else { throw StoreFault.unavailable("closed") }
        if let connection { return connection }
        let fresh = try address.open()
        connection = fresh
        return fresh
    }

    private func begun(_ begin: String) throws -> PostgresConnection {
        let kept = try opened()
        do {
            try kept.begin(begin)
            return kept
        } catch  where kept.isBroken {
            // The server went away since the last time. Nothing has been done yet, so that
            // starting anew repeats nothing.
            connection = nil
            let fresh = try opened()
            try fresh.begin(begin)
            return fresh
        }
    }

    private func rollBack(_ connection: PostgresConnection) {
        if !connection.rollBack() { self.connection = nil }
    }
}
