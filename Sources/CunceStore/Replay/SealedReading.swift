import CunceJournal

/// Hands seals and entries to a verification in the order of their numbers.
///
/// Some hundred seals are read at a time, then the entries under them: a connection answers one
/// statement after another.
struct SealedReading {
    private static let sealsAtOnce = 500

    /// Parameters: $1 number after which to begin.
    static let seals = """
        SELECT number, first_entry, last_entry, root, previous, hash
        FROM seals
        WHERE number > $1
        ORDER BY number
        LIMIT \(sealsAtOnce)
        """

    /// Parameters: $1 number after which to begin, $2 number up to which.
    static let entries = """
        SELECT number, stream, sequence, event, actor, recorded_at, happened_on, command, body,
            sealed, digest
        FROM entries
        WHERE number > $1 AND number <= $2
        ORDER BY number
        """

    var verification: Verification

    init(_ verification: Verification) { self.verification = verification }

    mutating func readAll(_ connection: any SQLConnection) throws {
        var lastSeal = 0
        while true {
            let batch = try connection.rows(Self.seals, [.int(lastSeal)]) { try Self.seal($0) }
            guard let last = batch.last else { return }
            try read(batch, on: connection)
            lastSeal = last.number
        }
    }

    /// The entries up to the end of the last seal, each seal just before its first entry.
    private mutating func read(_ batch: [Seal], on connection: any SQLConnection) throws {
        var next = batch.startIndex
        let range: [SQLValue] = [.int(verification.entries), .int(batch[batch.endIndex - 1].last)]
        var sealedUpTo = verification.entries
        try connection.each(Self.entries, range) { row in
            if verification.entries >= sealedUpTo, next < batch.endIndex {
                try verification.take(batch[next])
                sealedUpTo = batch[next].last
                next += 1
            }
            let entry = try StreamReading.entry(row)
            try verification.take(entry, stored: try Self.digest(row, 10))
        }
        // What is left has no entries, or not the right ones: taking it says so.
        for seal in batch[next...] { try verification.take(seal) }
    }

    private static func seal(_ row: any SQLRow) throws -> Seal {
        Seal(
            number: try row.int(0), first: try row.int(1), last: try row.int(2),
            root: try digest(row, 3), previous: try digest(row, 4), storedHash: try digest(row, 5))
    }

    private static func digest(_ row: any SQLRow, _ column: Int) throws -> Digest {
        guard let digest = Digest(bytes: try row.bytes(column)) else {
            throw StoreFault.damaged("a digest that is not 32 bytes")
        }
        return digest
    }
}
