import CunceDomain
import CunceJournal

/// Folds the streams that come out of a pipe and writes their rows.
struct ReplayFolding {
    private let rows: GatheringConnection
    /// Does with the list of divisions what each entry did; `nil` leaves the list as it is.
    private let divisions: DivisionReplay?
    private(set) var entries = 0
    private var open: (any FoldingStream)?

    init(_ connection: any SQLConnection, _ blobs: Blobs) {
        rows = GatheringConnection(connection, tables: ReadModelTables.ofStates)
        divisions = DivisionReplay(blobs: blobs, connection: connection)
    }

    /// For a database whose list of divisions is right.
    init(keepingDivisions connection: any SQLConnection) {
        rows = GatheringConnection(connection, tables: ReadModelTables.ofStates)
        divisions = nil
    }

    /// Takes entries up to the end of their list.
    mutating func run(_ pipe: ParcelPipe) throws {
        while case .entry(let entry) = try pipe.next() { try take(entry) }
        try finish()
    }

    /// Writes what is left after the last entry.
    mutating func finish() throws {
        try open?.writeRows(on: rows)
        open = nil
        try rows.pour()
    }

    /// - Parameter entry: the next of its stream; streams come one after another.
    mutating func take(_ entry: Entry) throws {
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
        case "facts": return Folding(PlaceFacts.self, entry.stream)
        case "watch": return Folding(VillageWatch.self, entry.stream)
        case "person": return Folding(PersonRecord.self, entry.stream)
        case "file": return Folding(SealedFile.self, entry.stream)
        case "county":
            let divisions = divisions
            return Folding(County.self, entry.stream) { try divisions?.apply($0, $1) }
        default: throw EncodingFault.unknownEvent(entry.stream, entry: entry.number)
        }
    }
}
