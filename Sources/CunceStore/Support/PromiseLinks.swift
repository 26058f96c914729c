import Crypto
package import CunceDomain

/// Links for one promise each. The address holds a random token; the store of keys holds its hash
/// only, and the journal knows neither.
package struct PromiseLinks: Sendable {
    /// A link is good for at most a quarter of a year.
    package static let mostDays = 90
    private static let dayLength: Int64 = 86_400_000
    /// The last use is written at most so often: a reading page should hardly write.
    private static let useInterval: Int64 = 60_000

    private let keys: any SQLEngine

    package init(keys: any SQLEngine) { self.keys = keys }

    /// Gives one out.
    ///
    /// - Parameter days: 1 to `mostDays`.
    /// - Returns: the token for the address, which is not kept.
    package func give(
        _ promise: PromiseID, in kase: CaseID, to post: PostID, by person: PersonID, days: Int,
        at moment: Moment
    ) async throws -> (token: String, link: PromiseLink) {
        let token = RandomWords.word(letters: 40)
        let days = Int64(min(max(1, days), Self.mostDays))
        let link = PromiseLink(
            id: RandomWords.word(letters: 12), kase: kase, promise: promise, post: post,
            givenBy: person, givenAt: moment,
            expiresAt: Moment(milliseconds: moment.milliseconds + days * Self.dayLength),
            revokedAt: nil, usedAt: nil)
        let hash = Self.hash(token)
        _ = try await keys.write { connection in
            try connection.execute(
                """
                INSERT INTO promise_links (
                    link_id, hash, case_id, promise_id, post_id, given_by, given_at, expires_at
                ) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                """,
                [
                    .text(link.id), .bytes(hash), .text(kase.text), .text(promise.text),
                    .text(post.text), .text(person.text), .integer(moment.milliseconds),
                    .integer(link.expiresAt.milliseconds),
                ])
        }
        return (token, link)
    }

    /// All that were given out for a promise, newest first.
    package func list(of promise: PromiseID) async throws -> [PromiseLink] {
        try await keys.read { connection in
            try connection.rows(Self.byPromise, [.text(promise.text)]) { try Self.link($0) }
        }
    }

    /// Ends one before its time.
    package func revoke(
        _ id: String, of promise: PromiseID, at moment: Moment
    ) async throws {
        _ = try await keys.write { connection in
            try connection.execute(
                """
                UPDATE promise_links SET revoked_at = $1
                WHERE link_id = $2 AND promise_id = $3 AND revoked_at IS NULL
                """, [.integer(moment.milliseconds), .text(id), .text(promise.text)])
        }
    }

    /// The link of a token.
    ///
    /// - Returns: `nil` alike for one that is unknown, expired or revoked.
    /// - Throws: `AccountRefusal.wait` for an address that tried too many.
    package func open(
        _ token: String, from address: String, at moment: Moment
    ) async throws -> PromiseLink? {
        let subject = "links:\(address)"
        let hash = Self.hash(token)
        let found = try await keys.read { connection in
            try SignInThrottle.check([subject], at: moment, on: connection)
            return try connection.row(Self.byHash, [.bytes(hash)]) { try Self.link($0) }
        }
        guard let found, found.isGood(at: moment) else {
            try await keys.write {
                try SignInThrottle.note([subject], at: moment, on: $0)
            }
            return nil
        }
        if moment.milliseconds - (found.usedAt?.milliseconds ?? 0) > Self.useInterval {
            _ = try await keys.write { connection in
                try connection.execute(
                    "UPDATE promise_links SET used_at = $1 WHERE hash = $2",
                    [.integer(moment.milliseconds), .bytes(hash)])
            }
        }
        return found
    }

    /// Counts one report through a link.
    ///
    /// - Throws: `AccountRefusal.wait` where there were too many.
    package func noteReport(through link: PromiseLink, at moment: Moment) async throws {
        let subject = "link:\(link.id)"
        try await keys.write { connection in
            try SignInThrottle.check([subject], at: moment, on: connection)
            try SignInThrottle.note([subject], at: moment, on: connection)
        }
    }

    /// What the form of a link's page sends back. Nobody makes it who does not know the address,
    /// so that the page needs no cookie.
    package static func formWord(of token: String) -> String {
        let digest = SHA256.hash(data: Array("form of \(token)".utf8))
        return digest.prefix(16).map { padded16($0) }.joined()
    }

    private static func padded16(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }

    private static let columns = """
        link_id, case_id, promise_id, post_id, given_by, given_at, expires_at, revoked_at, used_at
        """

    /// Parameters: $1 hash of the token.
    private static let byHash = "SELECT \(columns) FROM promise_links WHERE hash = $1"

    /// Parameters: $1 promise.
    private static let byPromise = """
        SELECT \(columns) FROM promise_links WHERE promise_id = $1
        ORDER BY given_at DESC, link_id
        """

    private static func link(_ row: any SQLRow) throws -> PromiseLink {
        PromiseLink(
            id: try row.text(0), kase: CaseID(try row.text(1)),
            promise: PromiseID(try row.text(2)), post: PostID(try row.text(3)),
            givenBy: PersonID(try row.text(4)),
            givenAt: Moment(milliseconds: try row.integer(5)),
            expiresAt: Moment(milliseconds: try row.integer(6)),
            revokedAt: try moment(row, 7), usedAt: try moment(row, 8))
    }

    private static func moment(_ row: any SQLRow, _ index: Int) throws -> Moment? {
        row.isNull(index) ? nil : Moment(milliseconds: try row.integer(index))
    }

    private static func hash(_ token: String) -> [UInt8] {
        Array(SHA256.hash(data: Array(token.utf8)))
    }
}
