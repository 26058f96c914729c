import Crypto
package import CunceDomain

/// Secret addresses of calendars, at most one for each account. Only the hash is kept.
package struct CalendarFeeds: Sendable {
    private let keys: any SQLEngine

    package init(keys: any SQLEngine) { self.keys = keys }

    /// Parameters: $1 hash of the secret.
    private static let byHash = """
        SELECT account, person_id FROM calendar_feeds
        WHERE hash = $1 AND account NOT IN (SELECT account FROM accounts WHERE disabled = 1)
        """

    /// Makes a new address; the one before opens nothing from now on.
    ///
    /// - Returns: the secret, 200 bits, which is not kept.
    package func renew(
        _ account: String, of person: PersonID, at moment: Moment
    ) async throws -> String {
        let secret = RandomWords.word(letters: 40)
        let hash = Self.hash(secret)
        _ = try await keys.write { connection in
            try connection.execute(
                "DELETE FROM calendar_feeds WHERE account = $1", [.text(account)])
            try connection.execute(
                """
                INSERT INTO calendar_feeds (account, person_id, hash, made_at)
                VALUES ($1, $2, $3, $4)
                """,
                [
                    .text(account), .text(person.text), .bytes(hash),
                    .integer(moment.milliseconds),
                ])
        }
        return secret
    }

    package func revoke(_ account: String) async throws {
        _ = try await keys.write { connection in
            try connection.execute(
                "DELETE FROM calendar_feeds WHERE account = $1", [.text(account)])
        }
    }

    /// Since when there is one; `nil` for none.
    package func made(for account: String) async throws -> Moment? {
        try await keys.read { connection in
            try connection.row(
                "SELECT made_at FROM calendar_feeds WHERE account = $1", [.text(account)]
            ) { Moment(milliseconds: try $0.integer(0)) }
        }
    }

    /// Whose calendar a secret opens.
    ///
    /// - Returns: `nil` alike for one that is unknown, renewed or revoked.
    /// - Throws: `AccountRefusal.wait` for an address that tried too many.
    package func open(
        _ secret: String, from address: String, at moment: Moment
    ) async throws -> (account: String, person: PersonID)? {
        let subject = "feeds:\(address)"
        let hash = Self.hash(secret)
        let found = try await keys.read { connection in
            try SignInThrottle.check([subject], at: moment, on: connection)
            return try connection.row(Self.byHash, [.bytes(hash)]) {
                (try $0.text(0), PersonID(try $0.text(1)))
            }
        }
        if found == nil {
            try await keys.write {
                try SignInThrottle.note([subject], at: moment, on: $0)
            }
        }
        return found.map { (account: $0.0, person: $0.1) }
    }

    private static func hash(_ secret: String) -> [UInt8] {
        Array(SHA256.hash(data: Array(secret.utf8)))
    }
}
