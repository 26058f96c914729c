import CunceDomain
import Yams

extension Reader where Value == [FactBook.Listing] {
    /// `{from, until, tracks}`, or a list of them: every time the unit was on the list.
    static func listings(_ screening: Screening?) -> Reader {
        let one = Reader<FactBook.Listing>.object(
            "A time on the list.",
            Described<FactRecord.Stay>.stay,
            .optional(
                "tracks",
                Reader<[TrackKey]>.list(
                    of: .one(of: screening?.tracks.map(\.key) ?? [], "track"), atLeast: 0),
                "Under which tracks it was listed; an empty list for none.")
        ) { _, time, tracks in FactBook.Listing(time: time, tracks: tracks) }
        let several = Reader<[FactBook.Listing]>.list(of: one, atLeast: 1)
        return Reader(shape: .either([one.shape, several.shape])) { value, keys in
            guard case .sequence = value.node else { return one.read(value, keys).map { [$0] } }
            guard let found = several.read(value, keys) else { return nil }
            let ordered = found.sorted { $0.time.from < $1.time.from }
            for (earlier, later) in zip(ordered, ordered.dropFirst()) {
                guard let end = earlier.time.until, end < later.time.from else {
                    value.complain(
                        expected: "times on the list one after the other",
                        got: "one from \(later.time.from) in another")
                    return nil
                }
            }
            return ordered
        }
    }
}
