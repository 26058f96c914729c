import Foundation

/// Carries parcels from a thread that reads one database to a thread that writes another, so
/// that both work at once and little is in memory.
///
/// Both ends block: they are the threads of two engines, never those of tasks.
final class ParcelPipe: @unchecked Sendable {
    /// The other end has stopped; what it met is told by itself.
    struct Abandoned: Error {}

    private static let parcelsInABatch = 256
    private static let mostBatches = 16

    // All of it is touched under `lock` only, but for `gathering` and `taken`, each of which
    // belongs to one end.
    private let lock = NSCondition()
    private var batches: [[Parcel]] = []
    private var outcome: Result<Void, any Error>?
    private var isAbandoned = false
    private var gathering: [Parcel] = []
    private var taken: (batch: [Parcel], next: Int) = ([], 0)

    /// Waits while the other end is far behind.
    func send(_ parcel: Parcel) throws {
        gathering.append(parcel)
        if gathering.count >= Self.parcelsInABatch { try flush() }
    }

    /// After the last parcel.
    func finish() throws {
        try flush()
        end(.success(()))
    }

    /// The sending end has failed: the other end meets the same error.
    func fail(_ error: any Error) { end(.failure(error)) }

    /// The receiving end takes no more.
    func abandon() {
        lock.lock()
        isAbandoned = true
        batches.removeAll()
        lock.broadcast()
        lock.unlock()
    }

    /// Waits for the next parcel; `nil` after the last.
    func next() throws -> Parcel? {
        if taken.next == taken.batch.count {
            guard let batch = try pull() else { return nil }
            taken = (batch, 0)
        }
        taken.next += 1
        return taken.batch[taken.next - 1]
    }

    private func flush() throws {
        guard !gathering.isEmpty else { return }
        lock.lock()
        defer { lock.unlock() }
        while batches.count >= Self.mostBatches, !isAbandoned { lock.wait() }
        if isAbandoned { throw Abandoned() }
        batches.append(gathering)
        gathering = []
        lock.broadcast()
    }

    private func pull() throws -> [Parcel]? {
        lock.lock()
        defer { lock.unlock() }
        while batches.isEmpty, outcome == nil { lock.wait() }
        if !batches.isEmpty {
            let batch = batches.removeFirst()
            lock.broadcast()
            return batch
        }
        try outcome?.get()
        return nil
    }

    private func end(_ result: Result<Void, any Error>) {
        lock.lock()
        if outcome == nil { outcome = result }
        lock.broadcast()
        lock.unlock()
    }
}

extension ParcelPipe {
    /// Reads one snapshot of one engine into a pipe, and works on another engine with what comes
    /// out of it, both at once.
    ///
    /// - Throws: what either side threw; where both did, what the receiving side met first.
    static func carry<T: Sendable>(
        from source: any SQLEngine, to target: any SQLEngine,
        send: @escaping @Sendable (any SQLConnection, ParcelPipe) throws -> Void,
        receive: @escaping @Sendable (any SQLConnection, ParcelPipe) throws -> T
    ) async throws -> T {
        let pipe = ParcelPipe()
        async let sent: Void = {
            do {
                try await source.read { connection in
                    try send(connection, pipe)
                    try pipe.finish()
                }
            } catch {
                pipe.fail(error)
                throw error
            }
        }()
        let value: T
        do {
            value = try await target.write { try receive($0, pipe) }
        } catch {
            pipe.abandon()
            throw error
        }
        pipe.abandon()
        do {
            try await sent
        } catch is Abandoned {
            // The receiving side had seen enough.
        }
        return value
    }
}
