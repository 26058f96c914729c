package import CunceStore

extension PostgresEngine {
    /// Writes the tables anew once nobody can see what was in them before.
    package func scrub(_ tables: [String]) async throws -> Scrubbed {
        try await waitForReaders()
        return try await writer.perform { connection in
            for table in tables {
                try connection.run("VACUUM (FULL) \(try connection.quoted(table))")
            }
            return try connection.cutLog() ? .wholly : .butTheLog
        }
    }

    package func settle() async throws {}

    /// Unit: tenths of a second.
    private static let patience = 50

    /// A row that a transaction under way can still see would be carried over into the new table.
    private func waitForReaders() async throws {
        let mark = try await writer.write { connection in
            try connection.row("SELECT CAST(txid_current() AS BIGINT)") { try $0.integer(0) } ?? 0
        }
        for _ in 0..<Self.patience {
            let older = try await writer.perform { try $0.readers(before: mark) }
            if older == 0 { return }
            try await Task.sleep(for: .milliseconds(100))
        }
        throw StoreFault.busy("an old transaction can still see what was deleted")
    }
}

extension PostgresConnection {
    /// How many transactions began before another; the numbers go round after 2^32.
    fileprivate func readers(before transaction: Int64) throws -> Int {
        try row(
            """
            SELECT count(pid) FROM pg_catalog.pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()
                AND backend_xmin IS NOT NULL
                AND age(backend_xmin) > age(CAST(CAST($1 AS TEXT) AS xid))
            """, [.text("\(transaction & 0xFFFF_FFFF)")]
        ) { try $0.int(0) } ?? 0
    }

    /// Begins a new file of the server's log and lets go of those before.
    ///
    /// - Returns: whether they are gone: the server removes them instead of using them again, and
    ///   nothing else keeps them.
    fileprivate func cutLog() throws -> Bool {
        do {
            try run("SELECT pg_switch_wal()")
            try run("CHECKPOINT")
        } catch StoreFault.statement {
            // Only the server's own administrator may; the answer says that it was not done.
            return false
        }
        return try setting("wal_recycle") == "off" && setting("archive_mode") == "off"
            && ["0", "0MB"].contains(setting("wal_keep_size"))
            && row("SELECT count(slot_name) FROM pg_replication_slots") { try $0.int(0) } == 0
    }
}
