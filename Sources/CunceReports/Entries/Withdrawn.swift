import CunceStore

/// Which of some entries no longer count.
enum Withdrawn {
    /// Global numbers.
    static func of(
        _ entries: [JournalEntry], on connection: any SQLConnection
    ) throws -> Set<Int> {
        var withdrawn: Set<Int> = []
        for (stream, own) in Dictionary(grouping: entries, by: \.stream) {
            let first = own.map(\.sequence).min() ?? 0
            let amendments = try JournalEntries.amendments(
                of: stream, after: first, on: connection)
            let last = Dictionary(
                try amendments.map { (try EntryBody($0).amends ?? 0, $0.mark.event) }
            ) { $1 }
            for entry in own where last[entry.sequence] == "entry.withdrawn.v1" {
                withdrawn.insert(entry.mark.number)
            }
        }
        return withdrawn
    }
}
