import CunceDesk
import CunceDomain
import Synchronization

/// Looking through large tables, and taking them in, goes on while whoever asked waits or leaves;
/// they come back to the same address. A cache of the one process and nothing more: what is lost
/// with it is looked through again.
final class TableWork: Sendable {
    /// What is being done, on which state of the journal.
    struct Key: Hashable {
        let table: CommandID
        let actor: PostID
        let entries: Int
    }

    enum State: Sendable {
        /// How many rows have been looked at.
        case running(rows: Int)
        case done(Result<ImportOutcome, any Error>)
    }

    /// Previews that are kept; each holds the rows of one table.
    private static let most = 8
    private let states = Mutex<[Key: State]>([:])

    private func state(_ key: Key) -> State? { states.withLock { $0[key] } }

    /// How many rows of a table have been looked at, as far as it is being looked through.
    func rows(of table: CommandID) -> Int {
        states.withLock { states in
            states.compactMap { key, state in
                if key.table == table, case .running(let rows) = state { rows } else { nil }
            }.max() ?? 0
        }
    }

    /// Begins, unless somebody has.
    func begin(
        _ key: Key,
        _ work:
            @escaping @Sendable (@escaping @Sendable (Int) -> Void) async throws ->
            ImportOutcome
    ) {
        let isNew = states.withLock { states in
            if states[key] != nil { return false }
            if states.count >= Self.most {
                states = states.filter { if case .running = $0.value { true } else { false } }
            }
            states[key] = .running(rows: 0)
            return true
        }
        guard isNew else { return }
        Task {
            let result: Result<ImportOutcome, any Error>
            do {
                result = .success(
                    try await work { [self] rows in
                        states.withLock { $0[key] = .running(rows: rows) }
                    })
            } catch { result = .failure(error) }
            states.withLock { $0[key] = .done(result) }
        }
    }

    /// The answer, if it comes within a second and a half.
    func outcome(_ key: Key) async throws -> ImportOutcome? {
        for _ in 0..<30 {
            guard case .done(let result)? = state(key) else {
                try await Task.sleep(for: .milliseconds(50))
                continue
            }
            // What failed is tried anew the next time.
            if case .failure = result { states.withLock { $0[key] = nil } }
            return try result.get()
        }
        return nil
    }
}
