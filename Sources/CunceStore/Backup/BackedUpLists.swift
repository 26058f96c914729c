import CunceDomain
import CunceJournal
import Foundation

/// Whether every list the journal names is among the blobs: without it a replay would stop.
enum BackedUpLists {
    private static let imports = """
        SELECT number, stream, sequence, event, actor, recorded_at, happened_on, command, body,
            sealed
        FROM entries
        WHERE event = 'divisions.imported.v1'
        ORDER BY number
        """

    /// - Throws: `Blobs.Fault` for the first that is missing or not what its name says.
    static func check(_ blobs: URL, _ journal: URL, _ openFile: Backup.OpenFile) async throws {
        let engine = try await openFile(journal)
        let names: [String]
        do {
            names = try await engine.read { connection in
                try connection.rows(imports) { try name(try StreamReading.entry($0)) }
            }
            await engine.close()
        } catch {
            await engine.close()
            throw error
        }
        let kept = Blobs(folder: blobs)
        for name in Set(names).sorted() { _ = try kept.get(name) }
    }

    private static func name(_ entry: Entry) throws -> String {
        guard
            case .event(.division(.imported(let event))) = try EntryCodec.read(
                CountyEvent.self, entry)
        else { throw EncodingFault.unknownEvent(entry.event, entry: entry.number) }
        return event.file
    }
}
