import CunceStore
import Testing

extension EnginePromises {
    static let manyAtOnce: [Promise] = [
        Promise("writes of 32 tasks all happen, one after another") { engine in
            try await makeLedger(engine)
            try await engine.write { try add(0, to: $0) }

            try await withThrowingTaskGroup(of: Void.self) { group in
                for id in Int64(1)...32 {
                    group.addTask {
                        try await engine.write { connection in
                            // Read and then written: two at once would lose one.
                            let last = try ids(connection).count
                            try add(id, amount: Int64(last), to: connection)
                        }
                    }
                }
                try await group.waitForAll()
            }

            let sql = "SELECT amount FROM ledger WHERE id > 0 ORDER BY amount"
            let order = try await engine.read { try $0.rows(sql) { try $0.integer(0) } }
            #expect(order == Array(1...32))
        },
        Promise("more readers than connections all get their answer") { engine in
            try await makeLedger(engine)
            try await engine.write { try add(7, to: $0) }

            let answers = try await withThrowingTaskGroup(of: [Int64].self) { group in
                for _ in 0..<64 { group.addTask { try await ids(engine) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }

            #expect(answers == Array(repeating: [7], count: 64))
        },
        Promise("ten thousand rows go in at once and are all there") { engine in
            try await makeLedger(engine)

            let count = try await engine.write { connection in
                var id: Int64 = 0
                return try connection.insertMany(into: "ledger", columns: columns) {
                    id += 1
                    return id > 10_000 ? nil : [.integer(id), .integer(14), .text("\(id)"), .null]
                }
            }

            #expect(count == 10_000)
            let sql = "SELECT COUNT(*), SUM(amount), MAX(id), COUNT(note) FROM ledger"
            let sums = try await engine.read { connection in
                try connection.row(sql) { row in try (0..<4).map { try row.integer($0) } }
            }
            #expect(sums == [10_000, 140_000, 10_000, 10_000])
        },
        Promise("many at once keep every kind of value") { engine in
            try await makeLedger(engine)

            let readBack = try await engine.write { connection in
                #expect(try insertMany(everyKind, into: connection) == everyKind.count)
                return try connection.rows(
                    "SELECT id, amount, note, scan FROM ledger ORDER BY id"
                ) { try values(of: $0) }
            }

            #expect(readBack == everyKind)
        },
        Promise("none at once is none") { engine in
            try await makeLedger(engine)

            #expect(try await engine.write { try insertMany([], into: $0) } == 0)
        },
        Promise("one wrong row among many is a constraint, and none stays") { engine in
            try await makeLedger(engine)
            let rows = (1...500).map { [.int($0 % 499), .null, .null, .null] as [SQLValue] }

            await #expect {
                try await engine.write { try insertMany(rows, into: $0) }
            } throws: {
                if case .constraint = $0 as? StoreFault { true } else { false }
            }
            #expect(try await ids(engine) == [])
        },
        Promise("a row of the wrong width is refused") { engine in
            try await makeLedger(engine)

            await #expect {
                try await engine.write { try insertMany([[.integer(1)]], into: $0) }
            } throws: {
                if case .statement = $0 as? StoreFault { true } else { false }
            }
        },
        Promise("what the source of many rows throws comes out, and none stays") { engine in
            try await makeLedger(engine)

            await #expect(throws: Interruption.tornPaper) {
                try await engine.write { connection in
                    var id: Int64 = 0
                    try connection.insertMany(into: "ledger", columns: columns) {
                        id += 1
                        guard id < 300 else { throw Interruption.tornPaper }
                        return [.integer(id), .null, .null, .null]
                    }
                }
            }

            #expect(try await ids(engine) == [])
            try await engine.write { try add(1, to: $0) }
        },
    ]

    private static let columns = ["id", "amount", "note", "scan"]

    @discardableResult
    static func insertMany(_ rows: [[SQLValue]], into connection: any SQLConnection) throws -> Int {
        var source = rows.makeIterator()
        return try connection.insertMany(into: "ledger", columns: columns) { source.next() }
    }
}
