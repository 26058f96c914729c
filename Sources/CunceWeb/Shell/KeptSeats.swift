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
        var root = -1
        var seats: [Key: Site.Seat?] = [:]
    }

    private let shelf = Mutex(Shelf())

    package init() {}

    /// `.some(nil)` for a person known to hold no post.
    func seat(_ key: Key, root: Int) -> Site.Seat?? {
        shelf.withLock { $0.root == root ? $0.seats[key] : nil }
    }

    func keep(_ seat: Site.Seat?, _ key: Key, root: Int) {
        shelf.withLock { shelf in
            if shelf.root != root { shelf = Shelf(root: root) }
            shelf.seats.updateValue(seat, forKey: key)
        }
    }
}
