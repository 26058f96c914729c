import CunceDomain
import Synchronization

/// Sessions seen a moment ago, so that a page does not ask the key store each time. What ends
/// here ends at once; what another process ends, ends here within `life`.
final class KeptSessions: Sendable {
    /// Milliseconds.
    static let life: Int64 = 2_000
    private static let limit = 10_000

    private struct Kept {
        let session: Session
        let at: Int64
    }

    private let kept = Mutex<[String: Kept]>([:])

    func find(_ token: String, at moment: Moment) -> Session? {
        kept.withLock { kept in
            guard let found = kept[token] else { return nil }
            let age = moment.milliseconds - found.at
            return (0..<Self.life).contains(age) ? found.session : nil
        }
    }

    func keep(_ session: Session, _ token: String, at moment: Moment) {
        kept.withLock { kept in
            if kept.count >= Self.limit { kept.removeAll() }
            kept[token] = Kept(session: session, at: moment.milliseconds)
        }
    }

    func forget(_ token: String) { kept.withLock { $0[token] = nil } }
    func forgetAll() { kept.withLock { $0.removeAll() } }
}
