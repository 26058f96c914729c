import CunceDomain
import CunceJournal
import CunceStore
import CunceTestSupport
import Testing

@Suite struct VerifyingAJournal {
    @Test func `says how much it holds and its head`() async throws {
        let cast = try await Tampered.town()
        let head = try await cast.store.head()

        let intact = try await cast.store.main.read { try JournalReading.verify($0) }

        #expect(intact.entries == head.entries)
        #expect(intact.head == head.hash)
        #expect(intact.streams == CastPost.allCases.count + 4)
    }

    @Test func `knows a head of any earlier day`() async throws {
        let cast = try await Cast()
        let earlier = try await cast.store.head().hash
        try await cast.openRound()

        _ = try await cast.store.main.read {
            try JournalReading.verify($0, expectedHead: earlier)
        }
    }

    @Test func `finds any byte of an entry that was changed`() async throws {
        let cast = try await Tampered.town()
        let last = try await cast.store.head().entries
        var dice = SameDice(2_026)
        let columns = ["body", "digest", "event", "actor", "command", "happened_on"]

        for _ in 0..<120 {
            let number = Int.random(in: 1...last, using: &dice)
            let column = columns.randomElement(using: &dice) ?? "body"
            let roll = Int.random(in: 0..<10_000, using: &dice)
            let broken = try await Tampered.found(in: cast) { connection in
                try Self.flip(column, of: number, roll, on: connection)
            }

            #expect(broken?.entry == number, "column \(column) of entry \(number)")
        }
    }

    @Test(arguments: ["root", "previous", "hash"])
    func `finds a seal that was changed`(column: String) async throws {
        let cast = try await Tampered.town()

        for number in [1, 7, 20] {
            let first = try await cast.store.main.read { connection in
                try connection.row(
                    "SELECT first_entry FROM seals WHERE number = $1", [.int(number)]
                ) { try $0.int(0) }
            }
            let broken = try await Tampered.found(in: cast) { connection in
                try connection.execute(
                    "UPDATE seals SET \(column) = $1 WHERE number = $2",
                    [.bytes([UInt8](repeating: 7, count: 32)), .int(number)])
            }

            #expect(broken?.entry == first)
            #expect(broken?.why == .sealChanged)
        }
    }

    @Test func `finds an entry whose fingerprint was made to fit`() async throws {
        let cast = try await Tampered.town()

        let broken = try await Tampered.found(in: cast) { connection in
            let found = try connection.row(StreamReading.byNumber, [.int(9)]) {
                try StreamReading.entry($0)
            }
            guard let entry = found else { return }
            let changed = Entry(
                number: entry.number, stream: entry.stream, sequence: entry.sequence,
                event: entry.event, actor: "somebody/else", recordedAt: entry.recordedAt,
                happenedOn: entry.happenedOn, command: entry.command, body: entry.body,
                sealed: entry.sealed)
            try connection.execute(
                "UPDATE entries SET actor = $1, digest = $2 WHERE number = $3",
                [.text(changed.actor), .bytes(EntryDigest.of(changed).bytes), .int(9)])
        }

        #expect(broken?.entry == 9)
        #expect(broken?.why == .rootDiffers)
    }

    @Test func `finds a column that holds another kind of value`() async throws {
        let cast = try await Tampered.town()

        let broken = try await Tampered.found(in: cast) { connection in
            try connection.execute("UPDATE entries SET body = 'text' WHERE number = 5", [])
        }

        #expect(broken?.entry == 5)
    }

    private static func flip(
        _ column: String, of number: Int, _ roll: Int, on connection: any SQLConnection
    ) throws {
        let isBytes = column == "body" || column == "digest"
        let found = try connection.row(
            "SELECT \(column) FROM entries WHERE number = $1", [.int(number)]
        ) { isBytes ? try $0.bytes(0) : Array(try $0.text(0).utf8) }
        guard var bytes = found, !bytes.isEmpty else { return }
        let place = roll % bytes.count
        // Texts stay texts: a digit or letter becomes its neighbour.
        bytes[place] ^= isBytes ? UInt8(1 << (roll % 8)) : 1
        let value = isBytes ? SQLValue.bytes(bytes) : .text(String(decoding: bytes, as: UTF8.self))
        try connection.execute(
            "UPDATE entries SET \(column) = $1 WHERE number = $2", [value, .int(number)])
    }
}
