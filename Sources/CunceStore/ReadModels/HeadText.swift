package import CunceDomain
import CunceJournal

/// The journal's head as it is printed on papers: 64 hexadecimal digits.
package enum HeadText {
    /// Parameters: $1 moment, in milliseconds. The last entry recorded by then.
    package static let lastEntry = """
        SELECT number FROM entries WHERE recorded_at <= $1 ORDER BY number DESC LIMIT 1
        """
    /// Parameters: $1 entry. The last seal that closes at it or before.
    package static let lastSeal = """
        SELECT hash FROM seals WHERE last_entry <= $1 ORDER BY number DESC LIMIT 1
        """

    package static func now(_ connection: any SQLConnection) throws -> String {
        try JournalHead.read(connection).text
    }

    /// The head at the end of a day; that of an empty journal before the first entry.
    package static func asOf(
        _ day: CivilDate, on connection: any SQLConnection
    ) throws -> String {
        guard let entry = try lastEntry(by: Moment.end(of: day), on: connection) else {
            return Digest.none.hex
        }
        let bytes = try connection.row(lastSeal, [.int(entry)]) { try $0.bytes(0) }
        guard let bytes else { return Digest.none.hex }
        guard let hash = Digest(bytes: bytes) else { throw StoreFault.damaged("seals.hash") }
        return hash.hex
    }

    /// Number of the last entry recorded by a moment; `nil` before the first.
    package static func lastEntry(
        by moment: Moment, on connection: any SQLConnection
    ) throws -> Int? {
        try connection.row(lastEntry, [.integer(moment.milliseconds)]) { try $0.int(0) }
    }
}
