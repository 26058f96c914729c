import CunceDomain
import Synchronization

/// What was last read of rounds, or of villages' courses, kept with the entry up to which it was
/// read: a cache and nothing more. Whoever takes it reads again what went on after that entry.
package final class KnownReadings: Sendable {
    private let limit: Int
    private let kept = Mutex<[String: any Sendable]>([:])

    /// - Parameter limit: so many are kept at the most.
    package init(limit: Int) { self.limit = limit }

    package func get<Value: Sendable>(_ type: Value.Type, _ key: String) -> Value? {
        kept.withLock { $0[key] as? Value }
    }

    package func put(_ value: some Sendable, _ key: String) {
        kept.withLock { kept in
            if kept.count >= limit, kept[key] == nil { kept.removeAll() }
            kept[key] = value
        }
    }
}
