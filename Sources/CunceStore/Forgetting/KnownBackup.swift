package import CunceDomain

/// A backup that was made: until it is removed, what was destroyed later can be read in it.
package struct KnownBackup: Equatable, Sendable {
    package let madeAt: Moment
    /// The folder it was written to; it may have been moved since.
    package let place: String
    /// How far the journal had come.
    package let entries: Int

    private static let all = """
        SELECT made_at, place, entries FROM backups_made ORDER BY made_at DESC
        """

    package init(madeAt: Moment, place: String, entries: Int) {
        self.madeAt = madeAt
        self.place = place
        self.entries = entries
    }

    package func keep(on keys: any SQLConnection) throws {
        try keys.execute(
            """
            INSERT INTO backups_made (made_at, place, entries) VALUES ($1, $2, $3)
            ON CONFLICT (made_at) DO NOTHING
            """, [.integer(madeAt.milliseconds), .text(place), .int(entries)])
    }

    /// The newest first.
    package static func list(on keys: any SQLConnection) throws -> [KnownBackup] {
        try keys.rows(all) { row in
            KnownBackup(
                madeAt: Moment(milliseconds: try row.integer(0)), place: try row.text(1),
                entries: try row.int(2))
        }
    }

    /// How many keys that were destroyed since may still lie in it.
    package func holds(_ forgotten: ForgottenStreams) -> Int {
        forgotten.moments.count { $0 >= madeAt }
    }
}
