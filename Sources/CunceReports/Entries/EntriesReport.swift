import CunceDomain
package import CunceStore

/// The entries behind a figure.
package struct EntriesReport: Equatable, Sendable {
    package struct Row: Equatable, Sendable {
        package let mark: EntryMark
        /// Stream the entry stands in.
        package let stream: String
        /// Key of its name in the catalogues.
        package let key: String
        package let summary: String
        package let isWithdrawn: Bool
        /// Withdrawn by its author within seconds.
        package let isUndone: Bool
    }

    /// How many were asked for. A number there is not counts for nothing: otherwise a list would
    /// tell an entry that is kept from the reader from one that was never written.
    package let count: Int
    /// Newest first, at most `most`.
    package let rows: [Row]

    package static let most = 200

    /// Reads them; run it inside one snapshot.
    ///
    /// - Parameter numbers: in any order; those there are not are left out.
    package static func read(
        _ numbers: [Int], on connection: any SQLConnection
    ) throws -> EntriesReport {
        let asked = Set(numbers).sorted(by: >)
        let looked = asked.prefix(most)
        let entries = try JournalEntries.list(Array(looked), on: connection)
        let withdrawn = try Withdrawn.of(entries, on: connection)
        return EntriesReport(
            count: asked.count - (looked.count - entries.count),
            rows: try entries.reversed().map { entry in
                Row(
                    mark: entry.mark, stream: entry.stream,
                    key: EntryWords.key(entry.mark.event),
                    summary: try EntryWords.summary(entry),
                    isWithdrawn: withdrawn[entry.mark.number] != nil,
                    isUndone: withdrawn[entry.mark.number] == Undo.reason)
            })
    }
}
