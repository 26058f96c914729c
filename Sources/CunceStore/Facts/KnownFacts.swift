import CunceDomain
import Synchronization

/// What is known of places as rules ask for it, each with the head of its stream under which it was
/// read: a cache and nothing more. A head that went on is another place to read again.
package final class KnownFacts: Sendable {
    /// Unit: places of one pack. A county of a thousand villages with ten years, some thirty
    /// megabytes.
    private static let limit = 1_200
    /// Unit: packs. What a fact is differs from pack to pack, and while a change is tried.
    private static let shelves = 3

    package struct Place: Sendable {
        let sequence: Int
        let records: PlaceRecords
    }

    private struct Shelf {
        let kinds: [FactKind]
        var places: [DivisionID: Place]
    }

    private let known = Mutex<[Shelf]>([])
    private let base: KnownFacts?

    /// - Parameter base: looked into and never written: a commit may be taken back, and what it
    ///   read is nobody else's.
    package init(over base: KnownFacts? = nil) { self.base = base }

    /// Every place read for facts of these kinds.
    func places(_ kinds: [FactKind]) -> [DivisionID: Place] {
        let own = known.withLock { shelves in
            shelves.first { $0.kinds == kinds }?.places ?? [:]
        }
        guard let base else { return own }
        return base.places(kinds).merging(own) { _, own in own }
    }

    /// What somebody with a newer snapshot read stays.
    func put(_ fresh: [DivisionID: Place], _ kinds: [FactKind]) {
        known.withLock { shelves in
            var shelf =
                shelves.firstIndex { $0.kinds == kinds }.map { shelves.remove(at: $0) }
                ?? Shelf(kinds: kinds, places: [:])
            if shelf.places.count + fresh.count > Self.limit { shelf.places = [:] }
            shelf.places.merge(fresh) { $0.sequence > $1.sequence ? $0 : $1 }
            shelves.append(shelf)
            if shelves.count > Self.shelves { shelves.removeFirst() }
        }
    }
}
