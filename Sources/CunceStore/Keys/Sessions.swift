import Crypto
package import CunceDomain

/// Signed-in sessions. The cookie holds a random token; the store holds its hash only.
package struct Sessions: Sendable {
    /// Ends after a working day without use …
    package static let idle: Int64 = 12 * 3_600_000
    /// … and after a fortnight in any case.
    package static let life: Int64 = 14 * 86_400_000

    private let keys: any SQLEngine
    private let kept = KeptSessions()

    package init(keys: any SQLEngine) { self.keys = keys }

    /// - Returns: the token for the cookie.
    package func begin(
        account: String, person: PersonID, post: PostID?, at moment: Moment
    ) async throws -> String {
        let token = RandomWords.word(letters: 48)
        let csrf = RandomWords.word(letters: 32)
        let stale = moment.milliseconds - Self.life
        try await keys.write { connection in
            try connection.execute(
                "DELETE FROM sessions WHERE created_at < $1", [.integer(stale)])
            try connection.execute(
                """
                INSERT INTO sessions
                    (hash, account, person_id, post_id, csrf, created_at, seen_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7)
                """,
                [
                    .bytes(Self.hash(token)), .text(account), .text(person.text),
                    .optional(post?.text), .text(csrf), .integer(moment.milliseconds),
                    .integer(moment.milliseconds),
                ])
        }
        return token
    }

    /// The session of a token, `nil` when there is none or it has ended.
    package func find(_ token: String, at moment: Moment) async throws -> Session? {
        if let session = kept.find(token, at: moment) { return session }
        guard let session = try await read(token, at: moment) else { return nil }
        kept.keep(session, token, at: moment)
        return session
    }

    private func read(_ token: String, at moment: Moment) async throws -> Session? {
        let hash = Self.hash(token)
        let found = try await keys.read { connection in
            try connection.row(Self.byHash, [.bytes(hash)]) { try Self.session($0) }
        }
        guard let found, moment.milliseconds - found.created.milliseconds < Self.life,
            moment.milliseconds - found.seen.milliseconds < Self.idle
        else { return nil }
        // Written at most every quarter of an hour: a reading page should not write.
        if moment.milliseconds - found.seen.milliseconds > 900_000 {
            _ = try await keys.write { connection in
                try connection.execute(
                    "UPDATE sessions SET seen_at = $1 WHERE hash = $2",
                    [.integer(moment.milliseconds), .bytes(hash)])
            }
        }
        return found
    }

    /// Acts under another post from now on. Whether the person may is asked at each request.
    package func choose(_ post: PostID, of token: String) async throws {
        let hash = Self.hash(token)
        _ = try await keys.write { connection in
            try connection.execute(
                "UPDATE sessions SET post_id = $1 WHERE hash = $2",
                [.text(post.text), .bytes(hash)])
        }
        kept.forget(token)
    }

    /// Asks the key store again for every session: after a password was changed.
    package func forgetKept() { kept.forgetAll() }

    package func end(_ token: String) async throws {
        kept.forget(token)
        let hash = Self.hash(token)
        _ = try await keys.write { connection in
            try connection.execute("DELETE FROM sessions WHERE hash = $1", [.bytes(hash)])
        }
    }

    /// Parameters: $1 hash of the token.
    private static let byHash = """
        SELECT sessions.account, sessions.person_id, sessions.post_id, sessions.csrf,
            sessions.created_at, sessions.seen_at, coalesce(accounts.must_change, 0)
        FROM sessions
        LEFT JOIN accounts ON accounts.account = sessions.account
        WHERE sessions.hash = $1 AND coalesce(accounts.disabled, 0) = 0
        """

    private static func session(_ row: any SQLRow) throws -> Session {
        Session(
            account: try row.text(0), person: PersonID(try row.text(1)),
            post: try row.optionalText(2).map { PostID($0) }, csrf: try row.text(3),
            created: Moment(milliseconds: try row.integer(4)),
            seen: Moment(milliseconds: try row.integer(5)), mustChange: try row.int(6) == 1)
    }

    private static func hash(_ token: String) -> [UInt8] {
        Array(SHA256.hash(data: Array(token.utf8)))
    }
}
