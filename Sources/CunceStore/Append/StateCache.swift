import CunceDomain
import Synchronization

/// States kept by stream, each with the sequence it stands for: a cache and nothing more. Whoever
/// takes one compares its sequence with the stream's head.
package final class StateCache: Sendable {
    /// How many streams are kept: a county's cases of a few years, some hundred megabytes at most.
    private static let limit = 4_000
    private let kept = Mutex<[String: any Sendable]>([:])
    /// What was read of whole rounds.
    package let rounds = KnownRounds()

    package init() {}

    package func get<State>(_ type: State.Type, _ stream: String) -> Folded<State>? {
        kept.withLock { $0[stream] as? Folded<State> }
    }

    package func put<State>(_ folded: Folded<State>, _ stream: String) {
        kept.withLock { kept in
            if kept.count >= Self.limit, kept[stream] == nil { kept.removeAll() }
            kept[stream] = folded
        }
    }
}
