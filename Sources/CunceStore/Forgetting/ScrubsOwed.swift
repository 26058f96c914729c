/// That keys were destroyed and the database's files not cleaned yet.
enum ScrubsOwed {
    /// - Parameter entries: how far the journal had come.
    static func note(_ entries: Int, on keys: any SQLConnection) throws {
        try keys.execute(
            """
            INSERT INTO scrubs_owed (id, since) VALUES (1, $1)
            ON CONFLICT (id) DO UPDATE SET since = excluded.since
            """, [.int(entries)])
    }

    /// - Parameter since: what was owed when the cleaning began; a later debt stays.
    static func settle(_ since: Int, on keys: any SQLConnection) throws {
        try keys.execute("DELETE FROM scrubs_owed WHERE since = $1", [.int(since)])
    }

    static func since(on keys: any SQLConnection) throws -> Int? {
        try keys.row("SELECT since FROM scrubs_owed WHERE id = 1") { try $0.int(0) }
    }
}
