package import CunceDomain
import CunceJournal
package import CunceStore

extension Desk {
    /// A command may write more entries than anybody takes back in ten seconds; lists that long
    /// are not looked through.
    private static let mostEntries = 50

    /// When the entries of a receipt were written, if they can be taken back for some seconds
    /// without a reason; `nil` where one of them stands for good.
    package func undoable(_ receipt: Receipt) async throws -> Moment? {
        guard let numbers = receipt.entries, numbers.count <= Self.mostEntries else { return nil }
        let cache = store.cache
        return try await store.main.read { connection in
            var written: Moment?
            for number in numbers {
                let entry = try connection.row(StreamReading.byNumber, [.int(number)]) {
                    try StreamReading.entry($0)
                }
                guard let entry, AmendableEvents.may(entry.event),
                    try !Self.isFixed(entry, cache, on: connection)
                else { return nil }
                written = Moment(milliseconds: entry.recordedAt)
            }
            return written
        }
    }

    /// Whether an entry stands for good: nothing amends its kind, or somebody has answered it or
    /// decided on it since.
    ///
    /// - Parameter number: of the entry; what there is not stands too.
    package static func isFixed(
        _ number: Int, _ cache: StateCache, on connection: any SQLConnection
    ) throws -> Bool {
        let entry = try connection.row(StreamReading.byNumber, [.int(number)]) {
            try StreamReading.entry($0)
        }
        guard let entry, AmendableEvents.may(entry.event) else { return true }
        return try isFixed(entry, cache, on: connection)
    }

    private static func isFixed(
        _ entry: Entry, _ cache: StateCache, on connection: any SQLConnection
    ) throws -> Bool {
        switch entry.stream.prefix(while: { $0 != "/" }) {
        case "case": try isFixed(Case.self, entry, cache, on: connection)
        case "town": try isFixed(TownRound.self, entry, cache, on: connection)
        case "facts": try isFixed(PlaceFacts.self, entry, cache, on: connection)
        case "watch": try isFixed(VillageWatch.self, entry, cache, on: connection)
        default: true
        }
    }

    private static func isFixed<State: Projected>(
        _ type: State.Type, _ entry: Entry, _ cache: StateCache,
        on connection: any SQLConnection
    ) throws -> Bool {
        guard case .event(let event) = try EntryCodec.read(State.Event.self, entry) else {
            return true
        }
        return try StreamReading.current(type, entry.stream, cache: cache, on: connection)
            .state.isFixed(event, at: try EntryCodec.occurrence(of: entry))
    }
}
