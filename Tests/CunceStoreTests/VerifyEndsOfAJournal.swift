import CunceDomain
import CunceJournal
import CunceStore
import CunceTestSupport
import Testing

@Suite struct VerifyingTheEndsOfAJournal {
    @Test func `finds an entry that was removed`() async throws {
        let cast = try await Tampered.town()
        let last = try await cast.store.head().entries

        for number in [1, 2, last / 2, last] {
            let broken = try await Tampered.found(in: cast) { connection in
                try connection.execute("DELETE FROM entries WHERE number = $1", [.int(number)])
            }

            #expect(broken?.entry == number)
        }
    }

    @Test func `finds two entries that changed places`() async throws {
        let cast = try await Tampered.town()

        let broken = try await Tampered.found(in: cast) { connection in
            for (from, to) in [(8, 1_000_000), (12, 8), (1_000_000, 12)] {
                try connection.execute(
                    "UPDATE entries SET number = $1 WHERE number = $2", [.int(to), .int(from)])
            }
        }

        #expect(broken?.entry == 8)
    }

    @Test func `finds an entry under no seal`() async throws {
        let cast = try await Tampered.town()
        let last = try await cast.store.head().entries

        let broken = try await Tampered.found(in: cast) { connection in
            try connection.execute(
                "DELETE FROM seals WHERE last_entry = $1", [.int(last)])
        }

        #expect(broken?.why == .sealMissing)
    }

    @Test func `finds an end that was cut off`() async throws {
        let cast = try await Tampered.town()
        let seals = try await cast.store.head().seals

        let broken = try await Tampered.found(in: cast) { connection in
            try Self.cut(after: seals - 3, on: connection)
        }

        #expect(broken?.why == .entryMissing)
    }

    @Test func `finds an end that was cut off neatly, where a head is known`() async throws {
        let cast = try await Tampered.town()
        let head = try await cast.store.head()
        let neatly: @Sendable (any SQLConnection) throws -> Void = { connection in
            try Self.cut(after: head.seals - 3, on: connection)
            try Self.mendHeads(on: connection)
        }

        #expect(try await Tampered.found(in: cast, after: neatly) == nil)
        let broken = try await Tampered.found(in: cast, head: head.hash, after: neatly)

        #expect(broken?.why == .headDiffers)
    }

    @Test func `finds a stream whose head says more than the journal`() async throws {
        let cast = try await Tampered.town()

        let broken = try await Tampered.found(in: cast) { connection in
            try connection.execute(
                "UPDATE streams SET sequence = sequence + 1 WHERE stream = $1",
                [.text(StreamName.of(CastVillage.yanggang.kase))])
        }

        #expect(broken?.stream == "case/case-3")
        #expect(broken?.why == .streamCut)
    }

    private static func cut(after seal: Int, on connection: any SQLConnection) throws {
        try connection.execute(
            """
            DELETE FROM entries WHERE number > (SELECT last_entry FROM seals WHERE number = $1)
            """, [.int(seal)])
        try connection.execute("DELETE FROM seals WHERE number > $1", [.int(seal)])
    }

    /// What a careful forger would do besides.
    private static func mendHeads(on connection: any SQLConnection) throws {
        try connection.execute("DELETE FROM streams", [])
        try connection.execute(
            """
            INSERT INTO streams (stream, sequence, entry)
            SELECT stream, max(sequence), max(number) FROM entries GROUP BY stream
            """, [])
        try connection.execute(
            """
            UPDATE journal SET
                entries = (SELECT max(last_entry) FROM seals),
                seals = (SELECT max(number) FROM seals),
                head = (SELECT hash FROM seals ORDER BY number DESC LIMIT 1)
            WHERE one = 1
            """, [])
    }
}
