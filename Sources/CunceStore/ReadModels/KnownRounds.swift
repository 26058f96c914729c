import CunceDomain
import Synchronization

/// What was last read of a round, kept with the entry up to which it was read: a cache and nothing
/// more. Whoever takes it reads again what went on after that entry.
package final class KnownRounds: Sendable {
    /// Rounds kept at the most; a server shows few at a time.
    private static let limit = 64
    private let kept = Mutex<[String: any Sendable]>([:])

    package init() {}

    package func get<Value: Sendable>(_ type: Value.Type, _ key: String) -> Value? {
        kept.withLock { $0[key] as? Value }
    }

    package func put(_ value: some Sendable, _ key: String) {
        kept.withLock { kept in
            if kept.count >= Self.limit, kept[key] == nil { kept.removeAll() }
            kept[key] = value
        }
    }
}
