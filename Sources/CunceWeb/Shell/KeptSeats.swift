import CunceDomain
import CunceStore
import Synchronization

/// Which post a person sits on, as of a head of the root's stream.
package final class KeptSeats: Sendable {
    struct Key: Hashable {
        let person: PersonID
        let post: PostID?
        /// Whoever stands in does so on given days.
        let day: CivilDate
    }

    private struct Shelf {
        /// Entries in the journal for which the head is known to stand.
        var entries = -1
        var root = -1
        var seats: [Key: Site.Seat?] = [:]
    }

    private let shelf = Mutex(Shelf())

    package init() {}

    /// `.some(nil)` for a person known to hold no post.
    func seat(_ key: Key, entries: Int) -> Site.Seat?? {
        shelf.withLock { $0.entries == entries ? $0.seats[key] : nil }
    }

    /// The same where the journal went on: the seat stands if the root's stream did not.
    func seat(_ key: Key, at bearings: Bearings) -> Site.Seat?? {
        shelf.withLock { shelf in
            guard shelf.root == bearings.root else { return nil }
            shelf.entries = max(shelf.entries, bearings.entries)
            return shelf.seats[key]
        }
    }

    func keep(_ seat: Site.Seat?, _ key: Key, at bearings: Bearings) {
        // Before set-up nobody sits anywhere.
        guard bearings.root > 0 else { return }
        shelf.withLock { shelf in
            guard bearings.root >= shelf.root else { return }
            if shelf.root != bearings.root { shelf = Shelf(root: bearings.root) }
            shelf.entries = max(shelf.entries, bearings.entries)
            shelf.seats.updateValue(seat, forKey: key)
        }
    }
}
