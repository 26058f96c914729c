import CunceDomain
package import CunceStore

/// The one answer to "what was said later about these entries": for papers that went out, and
/// for whatever else stood on entries as they were at some moment.
package enum Corrections {
    /// As many numbers as one statement asks for.
    private static let atOnce = 300

    /// Reads them; run it inside one snapshot.
    ///
    /// - Parameters:
    ///   - numbers: global numbers of entries; in any order, some may be asked for twice.
    ///   - after: number of the entry that stands for the moment, such as the signature of a brief
    ///     or the approval of a plan: entries are numbered in the order they were written.
    /// - Returns: one for each amendment written after it, in the order they were written.
    package static func read(
        of numbers: [Int], after: Int, on connection: any SQLConnection
    ) throws -> [Correction] {
        let asked = Set(numbers).filter { $0 > 0 }.sorted()
        var entries: [JournalEntry] = []
        for start in stride(from: 0, to: asked.count, by: atOnce) {
            let some = Array(asked[start..<min(start + atOnce, asked.count)])
            entries += try JournalEntries.list(some, on: connection)
        }
        return try Dictionary(grouping: entries, by: \.stream).flatMap { stream, own in
            let first = own.map(\.sequence).min() ?? 0
            let amendments = try JournalEntries.amendments(
                of: stream, after: first, on: connection)
            guard amendments.contains(where: { $0.mark.number > after }) else {
                return [Correction]()
            }
            return try own.flatMap { try corrections(of: $0, amendments, after: after) }
        }.sorted { $0.amendment.number < $1.amendment.number }
    }

    /// - Parameter amendments: all of the entry's stream, oldest first.
    private static func corrections(
        of entry: JournalEntry, _ amendments: [JournalEntry], after: Int
    ) throws -> [Correction] {
        var before = try EntryBody(entry)
        var found: [Correction] = []
        for amendment in amendments {
            let body = try EntryBody(amendment)
            guard body.amends == entry.sequence else { continue }
            let isWithdrawn = amendment.mark.event == "entry.withdrawn.v1"
            let said =
                isWithdrawn ? before.fields : before.fields.filter { !body.fields.contains($0) }
            if amendment.mark.number > after {
                found.append(
                    Correction(
                        entry: entry.mark, stream: entry.stream,
                        key: EntryWords.key(entry.mark.event), subject: before.summary,
                        amendment: amendment.mark, isWithdrawn: isWithdrawn, said: said,
                        says: isWithdrawn
                            ? [] : body.fields.filter { !before.fields.contains($0) },
                        reason: body.reason))
            }
            if !isWithdrawn { before = body }
        }
        return found
    }
}
