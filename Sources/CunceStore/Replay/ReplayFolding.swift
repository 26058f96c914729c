import CunceDomain
import CunceJournal

/// Folds the streams that come out of a pipe and writes their rows.
struct ReplayFolding {
    private let rows: GatheringConnection
    private let divisions: DivisionReplay
    private(set) var entries = 0
    private var open: (any FoldingStream)?

    init(_ connection: any SQLConnection, _ blobs: Blobs) {
        rows = GatheringConnection(connection, tables: ReadModelTables.ofStates)
        divisions = DivisionReplay(blobs: blobs, connection: connection)
    }

    /// Takes entries up to the end of their list.
    mutating func run(_ pipe: ParcelPipe) throws {
        while case .entry(let entry) = try pipe.next() { try take(entry) }
        try open?.writeRows(on: rows)
        open = nil
        try rows.pour()
    }

    private mutating func take(_ entry: Entry) throws {
        if open?.stream != entry.stream {
            try open?.writeRows(on: rows)
            open = try begin(entry)
        }
        try open?.take(entry)
        entries += 1
    }

    private func begin(_ entry: Entry) throws -> any FoldingStream {
        switch entry.stream.prefix(while: { $0 != "/" }) {
        case "case": return Folding(Case.self, entry.stream)
        case "town": return Folding(TownRound.self, entry.stream)
        case "person": return Folding(PersonRecord.self, entry.stream)
        case "county":
            let divisions = divisions
            return Folding(County.self, entry.stream) { try divisions.apply($0, $1) }
        default: throw EncodingFault.unknownEvent(entry.stream, entry: entry.number)
        }
    }
}
