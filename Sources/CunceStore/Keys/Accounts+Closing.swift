/// Closing an account, and opening it again. What its person wrote stays theirs in the journal.
extension Accounts {
    /// Nobody comes in by it any more: its sessions end, its slips open nothing.
    ///
    /// - Throws: `AccountRefusal.unknownAccount`; `ownAccount` where somebody would shut the door
    ///   behind themselves.
    package func close(_ name: String, by own: String?) async throws {
        guard name != own else { throw AccountRefusal.ownAccount }
        try await keys.write { connection in
            let changed = try connection.execute(
                "UPDATE accounts SET disabled = 1 WHERE account = $1", [.text(name)])
            guard changed == 1 else { throw AccountRefusal.unknownAccount(name) }
            try connection.execute("DELETE FROM sessions WHERE account = $1", [.text(name)])
            try connection.execute(
                "DELETE FROM slips WHERE account = $1 AND used_at IS NULL", [.text(name)])
        }
    }

    /// The password it had counts again; whoever forgot it is given a slip.
    package func reopen(_ name: String) async throws {
        try await keys.write { connection in
            let changed = try connection.execute(
                "UPDATE accounts SET disabled = 0 WHERE account = $1", [.text(name)])
            guard changed == 1 else { throw AccountRefusal.unknownAccount(name) }
        }
    }
}
