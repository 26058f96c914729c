package import CunceDomain
package import CunceStore

/// What a person wrote down under a post in a week 这周我办了什么: shown to that person and to nobody
/// else, never counted and never laid beside another's (product principle 7).
package struct MyDeeds: Equatable, Sendable {
    package struct Row: Equatable, Sendable {
        package let mark: EntryMark
        /// Stream the entry stands in: whoever shows it asks first whether the reader still sees
        /// that.
        package let stream: String
        /// Key of its name in the catalogues.
        package let key: String
        package let summary: String
    }

    /// Newest first. What was withdrawn since is left out, and so is taking it back at once.
    package let rows: [Row]

    /// More than one person writes in a week; a table that was handed in may be longer.
    static let most = 100

    /// Reads them; run it inside one snapshot.
    package static func read(
        of reader: Actor, in week: ISOWeek, on connection: any SQLConnection
    ) throws -> MyDeeds {
        let entries = try JournalEntries.written(
            by: reader.person, on: reader.post, in: week, limit: most, connection)
        let withdrawn = try Withdrawn.of(entries, on: connection)
        return MyDeeds(
            rows: try entries.compactMap { entry in
                let body = try EntryBody(entry)
                let isUndo =
                    entry.mark.event == "entry.withdrawn.v1" && body.reason == Undo.reason
                guard withdrawn[entry.mark.number] == nil, !isUndo else { return nil }
                return Row(
                    mark: entry.mark, stream: entry.stream, key: EntryWords.key(entry.mark.event),
                    summary: body.summary)
            })
    }
}
