package import CunceDomain
package import CunceStore

/// The entries of a town about briefs and formal requests that were not sent up: the county does
/// not know of them.
///
/// A state forgets what a paper was before it was composed anew, and a journal shows it. So they
/// are read from the entries themselves.
package enum EntriesOfDrafts {
    /// Global numbers; none for whoever reads drafts.
    package static func read(
        of stream: String, for reader: Standing, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> Set<Int> {
        guard reader.isAbove else { return [] }
        let town = try StreamReading.current(
            TownRound.self, stream, cache: cache, on: connection
        ).state.seen(by: reader)
        let weeks = Set(town.briefs.all.map(\.week.description))
        let requests = Set(town.requests.all.map(\.id.text))
        return Set(
            try JournalEntries.aboutPapers(of: stream, on: connection).filter { entry in
                let fields = try EntryBody(entry).fields
                let value = { (key: String) in fields.first { $0.key == key }?.value ?? "" }
                return entry.mark.event.hasPrefix("brief.")
                    ? !weeks.contains(value("week")) : !requests.contains(value("request"))
            }.map(\.mark.number))
    }
}
