import CunceStore
import Testing

extension EnginePromises {
    static let values: [Promise] = [
        Promise("what was written is read back, whatever it is") { engine in
            try await makeLedger(engine)
            let written = everyKind

            try await engine.write { connection in
                for values in written {
                    let count = try connection.execute(insert, values)
                    #expect(count == 1)
                }
            }

            let readBack = try await engine.read { connection in
                try connection.rows("SELECT id, amount, note, scan FROM ledger ORDER BY id") {
                    try values(of: $0)
                }
            }
            #expect(readBack == written)
        },
        Promise("a text of typical length in Chinese is found by its own words") { engine in
            try await makeLedger(engine)
            let note = "班子软弱涣散,三务公开不及时"

            let found = try await engine.write { connection in
                try connection.execute(insert, [.integer(1), .null, .text(note), .null])
                return try connection.row("SELECT id FROM ledger WHERE note = $1", [.text(note)]) {
                    try $0.integer(0)
                }
            }

            #expect(found == 1)
        },
        Promise("counts, sums and comparisons are integers") { engine in
            try await makeLedger(engine)
            let sql = "SELECT COUNT(*), SUM(amount), MIN(amount), 1 = 1, 1 = 2, 7 FROM ledger"

            let numbers = try await engine.write { connection in
                try add(1, amount: .max - 20_000, to: connection)
                try add(2, amount: 20_000, to: connection)
                try add(3, amount: -123_456_789, to: connection)
                return try connection.row(sql) { row in try (0..<6).map { try row.integer($0) } }
            }

            #expect(numbers == [3, .max - 123_456_789, -123_456_789, 1, 0, 7])
        },
        Promise("a number may be asked for twice in one statement") { engine in
            try await makeLedger(engine)
            let sql = "SELECT id FROM ledger WHERE (id = $1 OR amount = $1) AND id < $2 ORDER BY id"

            let found = try await engine.write { connection in
                try add(5, amount: 1, to: connection)
                try add(6, amount: 5, to: connection)
                try add(7, amount: 5, to: connection)
                return try connection.rows(sql, [.integer(5), .integer(7)]) { try $0.integer(0) }
            }

            #expect(found == [5, 6])
        },
        Promise("a column of another kind than was asked for is damage") { engine in
            try await makeLedger(engine)
            let sql = "SELECT amount, note, scan FROM ledger"
            let kinds: [SQLValue] = [.integer(1), .integer(2), .text("字"), .bytes([1])]
            try await engine.write { _ = try $0.execute(insert, kinds) }

            try await engine.read { connection in
                try connection.each(sql, []) { row in
                    #expect(isDamage { try row.text(0) })
                    #expect(isDamage { try row.bytes(0) })
                    #expect(isDamage { try row.integer(1) })
                    #expect(isDamage { try row.bytes(1) })
                    #expect(isDamage { try row.integer(2) })
                    #expect(isDamage { try row.text(2) })
                }
                try connection.each("SELECT note FROM ledger WHERE note IS NULL", []) { row in
                    #expect(isDamage { try row.text(0) })
                }
            }
        },
        Promise("rows that were changed are counted, others are not") { engine in
            try await makeLedger(engine)

            try await engine.write { connection in
                for id in 1...4 { try add(Int64(id), to: connection) }

                let update = "UPDATE ledger SET amount = $1 WHERE id > $2"
                #expect(try connection.execute(update, [.integer(9), .integer(2)]) == 2)
                #expect(try connection.execute(update, [.integer(9), .integer(8)]) == 0)
                #expect(try connection.execute("SELECT id FROM ledger ORDER BY id", []) == 0)
                #expect(try connection.execute("DELETE FROM ledger", []) == 4)
            }
        },
        Promise("a statement may be asked again while its rows are read") { engine in
            try await makeLedger(engine)
            let sql = "SELECT id FROM ledger WHERE id >= $1 ORDER BY id"

            let pairs = try await engine.write { connection in
                for id in 1...3 { try add(Int64(id), to: connection) }
                return try connection.rows(sql, [.integer(1)]) { outer in
                    let id = try outer.integer(0)
                    let inner = try connection.rows(sql, [.integer(id)]) { try $0.integer(0) }
                    return [id] + inner
                }
            }

            #expect(pairs == [[1, 1, 2, 3], [2, 2, 3], [3, 3]])
        },
    ]

    /// Empty text and null, empty bytes and null, the ends of 64 bits, letters of four bytes.
    static let everyKind: [[SQLValue]] = [
        [.integer(.min), .integer(.max), .text(""), .bytes([])],
        [.integer(-1), .integer(0), .text("村\t策\n\\N \\. '\"$1\r"), .bytes([0, 255, 92, 10, 0])],
        [.integer(0), .null, .null, .null],
        [.integer(1), .integer(-1), .text("𠮷村 👩🏽‍🌾"), .bytes([UInt8](0...255))],
        [.integer(.max), .integer(.min), .text(String(repeating: "长", count: 70_000)), .null],
    ]

    static func values(of row: any SQLRow) throws -> [SQLValue] {
        [
            try row.isNull(0) ? .null : .integer(row.integer(0)),
            try row.isNull(1) ? .null : .integer(row.integer(1)),
            try row.isNull(2) ? .null : .text(row.text(2)),
            try row.isNull(3) ? .null : .bytes(row.bytes(3)),
        ]
    }

    private static func isDamage<T>(_ ask: () throws -> T) -> Bool {
        do {
            _ = try ask()
            return false
        } catch StoreFault.damaged {
            return true
        } catch {
            return false
        }
    }
}
