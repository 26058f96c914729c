import CunceDomain
import Synchronization

/// States kept by stream, each with the sequence it stands for: a cache and nothing more. Whoever
/// takes one compares its sequence with the stream's head.
package final class StateCache: Sendable {
    /// How many streams are kept: a county's cases of a few years, some hundred megabytes at most.
    private static let limit = 4_000
    private let kept = Mutex<[String: any Sendable]>([:])
    /// What was read of whole rounds.
    package let rounds = KnownReadings(limit: 64)
    /// What villages' signals are made from, of a county's villages at the most.
    package let signals = KnownReadings(limit: 1_000)
    /// What was read of the courses of villages: those of a county in a week.
    package let courses = KnownReadings(limit: 1_000)
    /// What rules ask of places.
    package let facts = KnownFacts()
    private let known = Mutex(KnownRoot(head: 0))

    package init() {}

    package func get<State>(_ type: State.Type, _ stream: String) -> Folded<State>? {
        kept.withLock { $0[stream] as? Folded<State> }
    }

    /// What is known of the root at a head of its stream; an older head than the newest asked for
    /// gets something of its own.
    func root(at head: Int) -> KnownRoot {
        known.withLock { known in
            if head > known.head { known = KnownRoot(head: head) }
            return head == known.head ? known : KnownRoot(head: head)
        }
    }

    /// Lets go of a stream.
    func forget(_ stream: String) { kept.withLock { $0[stream] = nil } }

    package func put<State>(_ folded: Folded<State>, _ stream: String) {
        kept.withLock { kept in
            if let newer = kept[stream] as? Folded<State>, newer.sequence > folded.sequence {
                return
            }
            if kept.count >= Self.limit, kept[stream] == nil { kept.removeAll() }
            kept[stream] = folded
        }
    }
}
