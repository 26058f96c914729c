package import CunceJournal

/// The statements that add to the journal. There is none that changes or removes an entry.
package enum EntryWriting {
    /// Parameters: $1 number … $10 sealed, $11 digest.
    static let entry = """
        INSERT INTO entries (number, stream, sequence, event, actor, recorded_at, happened_on,
            command, body, sealed, digest)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """

    static let seal = """
        INSERT INTO seals (number, first_entry, last_entry, root, previous, hash)
        VALUES ($1, $2, $3, $4, $5, $6)
        """

    package static func insert(
        _ entry: Entry, _ digest: Digest, on connection: any SQLConnection
    ) throws {
        try connection.execute(
            Self.entry,
            [
                .int(entry.number), .text(entry.stream), .int(entry.sequence),
                .text(entry.event), .text(entry.actor), .integer(entry.recordedAt),
                .text(entry.happenedOn), .text(entry.command), .bytes(entry.body),
                entry.sealed.map(SQLValue.bytes) ?? .null, .bytes(digest.bytes),
            ])
    }

    static func insert(_ seal: Seal, on connection: any SQLConnection) throws {
        try connection.execute(
            Self.seal,
            [
                .int(seal.number), .int(seal.first), .int(seal.last), .bytes(seal.root.bytes),
                .bytes(seal.previous.bytes), .bytes(seal.hash.bytes),
            ])
        try connection.execute(
            "UPDATE journal SET entries = $1, seals = $2, head = $3 WHERE one = 1",
            [.int(seal.last), .int(seal.number), .bytes(seal.hash.bytes)])
    }
}
