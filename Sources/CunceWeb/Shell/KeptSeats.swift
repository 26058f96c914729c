import CunceDomain
import CunceStore
import Synchronization

/// Which post a person sits on, as of a head of the journal.
package final class KeptSeats: Sendable {
    struct Key: Hashable {
        let person: PersonID
        let post: PostID?
        /// Whoever stands in does so on given days.
        let day: CivilDate
    }

    private struct Shelf {
        var entries = -1
        var seats: [Key: Site.Seat?] = [:]
    }

    private let shelf = Mutex(Shelf())

    package init() {}

    /// `.some(nil)` for a person known to hold no post.
    func seat(_ key: Key, entries: Int) -> Site.Seat?? {
        shelf.withLock { $0.entries == entries ? $0.seats[key] : nil }
    }

    func keep(_ seat: Site.Seat?, _ key: Key, entries: Int) {
        shelf.withLock { shelf in
            if shelf.entries != entries { shelf = Shelf(entries: entries) }
            shelf.seats.updateValue(seat, forKey: key)
        }
    }
}
