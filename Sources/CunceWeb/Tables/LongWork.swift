import CunceDesk
import Synchronization

/// Work that goes on while whoever asked for it waits or leaves; they come back to the same
/// address. A cache of the one process and nothing more: what is lost with it is done again, or
/// its end is read from the journal.
final class LongWork<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private enum State: Sendable {
        case running(TableProgress)
        /// Whether anybody has been given it.
        case done(Result<Value, any Error>, wasGiven: Bool)
    }

    /// Results that are kept; each may hold the rows of one table.
    private static var most: Int { 8 }
    private let states = Mutex<[Key: State]>([:])

    /// How far it is; `nil` where nothing is going on.
    func progress(_ key: Key) -> TableProgress? {
        states.withLock { states in
            if case .running(let progress)? = states[key] { progress } else { nil }
        }
    }

    /// Whether it is going on, or done and still known.
    func knows(_ key: Key) -> Bool { states.withLock { $0[key] != nil } }

    /// One that is going on, or done with nobody told yet.
    func waiting(where isMeant: (Key) -> Bool) -> Key? {
        states.withLock { states in
            states.first { key, state in
                guard isMeant(key) else { return false }
                if case .done(_, wasGiven: true) = state { return false }
                return true
            }?.key
        }
    }

    /// Begins, unless somebody has.
    func begin(
        _ key: Key,
        _ work:
            @escaping @Sendable (@escaping @Sendable (TableProgress) -> Void) async throws ->
            Value
    ) {
        let isNew = states.withLock { states in
            if states[key] != nil { return false }
            if states.count >= Self.most {
                states = states.filter { if case .running = $0.value { true } else { false } }
            }
            states[key] = .running(.read(rows: 0))
            return true
        }
        guard isNew else { return }
        Task {
            let result: Result<Value, any Error>
            do {
                result = .success(
                    try await work { [self] progress in
                        states.withLock { $0[key] = .running(progress) }
                    })
            } catch { result = .failure(error) }
            states.withLock { $0[key] = .done(result, wasGiven: false) }
        }
    }

    /// What came of it, where that is known.
    func value(_ key: Key) -> Value? {
        states.withLock { states in
            guard case .done(.success(let value), _)? = states[key] else { return nil }
            return value
        }
    }

    /// The answer, if it comes within a second and a half.
    func outcome(_ key: Key) async throws -> Value? {
        for _ in 0..<30 {
            guard let result = taken(key) else {
                try await Task.sleep(for: .milliseconds(50))
                continue
            }
            return try result.get()
        }
        return nil
    }

    private func taken(_ key: Key) -> Result<Value, any Error>? {
        states.withLock { states in
            guard case .done(let result, _)? = states[key] else { return nil }
            switch result {
            case .success: states[key] = .done(result, wasGiven: true)
            // What failed is tried anew the next time.
            case .failure: states[key] = nil
            }
            return result
        }
    }
}
