import CunceStore

/// Which of some entries no longer count, and why.
enum Withdrawn {
    /// By global number: the reason of the withdrawal.
    static func of(
        _ entries: [JournalEntry], on connection: any SQLConnection
    ) throws -> [Int: String] {
        var withdrawn: [Int: String] = [:]
        for (stream, own) in Dictionary(grouping: entries, by: \.stream) {
            let first = own.map(\.sequence).min() ?? 0
            let amendments = try JournalEntries.amendments(
                of: stream, after: first, on: connection)
            let last = Dictionary(
                try amendments.map { amendment in
                    let body = try EntryBody(amendment)
                    return (body.amends ?? 0, (amendment.mark.event, body.reason))
                }
            ) { $1 }
            for entry in own {
                guard let (event, reason) = last[entry.sequence], event == "entry.withdrawn.v1"
                else { continue }
                withdrawn[entry.mark.number] = reason
            }
        }
        return withdrawn
    }
}
