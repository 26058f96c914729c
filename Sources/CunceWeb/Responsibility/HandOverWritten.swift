import CunceDomain
import CunceReports
import CunceStore

/// One entry a hand-over wrote, with the thing it is about.
struct HandOverWritten: Sendable {
    let entry: JournalEntry
    let village: DivisionRow
    /// Title of the task, measure or problem; `nil` for a link.
    let title: String?
    let slot: LinkSlotKey?

    init?(
        _ entry: JournalEntry, _ village: DivisionRow, _ cache: StateCache,
        on connection: any SQLConnection
    ) throws {
        self.entry = entry
        self.village = village
        let kase = try StreamReading.current(
            Case.self, entry.stream, cache: cache, on: connection
        ).state
        title =
            kase.tasks.all.first { $0.entries.contains(entry.mark.number) }?.title
            ?? kase.plan.measures.first { $0.entries.contains(entry.mark.number) }?.title
            ?? kase.diagnosis.problems.first { $0.entries.contains(entry.mark.number) }?.title
        slot = kase.links.holdings.first { $0.entries.contains(entry.mark.number) }?.slot
    }
}
