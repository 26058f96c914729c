import CunceDomain
import CunceReports
import CunceStore

/// Which entries an address asks for: `numbers=3,5-7` or `case=0192f3`.
struct AskedEntries: Sendable {
    /// More than any figure of a page has behind it; a longer list is cut.
    private static let most = 5_000

    let numbers: [Int]
    let kase: CaseID?

    init(_ query: Form) {
        var numbers: [Int] = []
        for part in query["numbers"].split(separator: ",") {
            let ends = part.split(separator: "-", maxSplits: 1).compactMap { Int($0) }
            guard let first = ends.first, let last = ends.last, first <= last, first > 0 else {
                continue
            }
            // Counted from the start: an end near the largest number there is stays in range.
            numbers += Array(first...(first + min(last - first, Self.most)))
            if numbers.count > Self.most { break }
        }
        self.numbers = Array(numbers.prefix(Self.most))
        kase = CaseID(checking: query["case"])
    }

    /// Newest first, with where each belongs; those the reader may not see are left out.
    func read(
        for actor: Actor, _ cache: StateCache, on connection: any SQLConnection
    ) throws -> (report: EntriesReport, places: [String: EntryPlace]) {
        var asked = numbers
        if let kase {
            asked = try JournalEntries.latest(
                of: StreamName.of(kase), until: Moment(milliseconds: .max), limit: Self.most,
                on: connection
            ).map(\.mark.number)
        }
        let report = try EntriesReport.read(asked, on: connection)
        var places: [String: EntryPlace] = [:]
        for stream in Set(report.rows.map(\.stream)) {
            let place = try EntryPlace.read(stream, for: actor, cache, on: connection)
            if place.isSeen(by: actor) { places[stream] = place }
        }
        return (report, places)
    }
}
