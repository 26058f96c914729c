package import CunceJournal

/// Reads the journal from its first entry to its last and has it verified. Keeps nothing but the
/// heads of the streams, however long the journal is.
package enum JournalReading {
    /// - Parameter expectedHead: a head known from elsewhere, which the journal must contain.
    /// - Throws: `Verification.Broken` with the first bad entry; also where a column or a page
    ///   cannot be read. `StoreFault` for everything else.
    package static func verify(
        _ connection: any SQLConnection, expectedHead: Digest? = nil
    ) throws -> IntactJournal {
        var reading = SealedReading(Verification(expectedHead: expectedHead))
        do {
            try reading.readAll(connection)
            try reading.verification.finish()
            try JournalEnds.check(reading.verification, on: connection)
        } catch StoreFault.damaged {
            throw Verification.Broken(
                entry: reading.verification.entries + 1, stream: "-", sequence: 0,
                why: .entryChanged)
        }
        return IntactJournal(
            entries: reading.verification.entries, streams: reading.verification.streams,
            head: reading.verification.head)
    }
}
