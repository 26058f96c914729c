import CunceStore
import Testing

extension EnginePromises {
    static let faults: [Promise] = [
        Promise("the schema's refusals are constraints") { engine in
            try await makeLedger(engine)
            try await engine.write { connection in
                _ = try connection.execute(insert, [.integer(1), .null, .text("一"), .null])
            }
            let key = "INSERT INTO ledger (id) VALUES ($1)"
            let note = "INSERT INTO ledger (id, note) VALUES ($1, $2)"
            let amount = "INSERT INTO ledger (id, amount) VALUES ($1, $2)"
            let remark = "INSERT INTO remark (id, ledger_id) VALUES ($1, $2)"

            #expect(await kind(engine, key, [.integer(1)]) == .constraint)
            #expect(await kind(engine, note, [.integer(2), .text("一")]) == .constraint)
            #expect(await kind(engine, amount, [.integer(2), .integer(-13)]) == .constraint)
            #expect(await kind(engine, remark, [.integer(1), .integer(9)]) == .constraint)
            #expect(await kind(engine, remark, [.integer(1), .null]) == .constraint)
        },
        Promise("a statement that makes no sense comes out with its words") { engine in
            try await makeLedger(engine)

            let fault = await fault(engine, "SELECT id FROM nowhere", [])

            guard case .statement(let sql, let message) = fault else {
                Issue.record("expected a statement, got \(String(describing: fault))")
                return
            }
            #expect(sql == "SELECT id FROM nowhere")
            #expect(message.contains("nowhere"))
        },
        Promise("as many values as placeholders, neither fewer nor more") { engine in
            try await makeLedger(engine)
            let sql = "DELETE FROM ledger WHERE id = $1"

            #expect(await kind(engine, sql, []) == .statement)
            #expect(await kind(engine, sql, [.integer(1), .integer(2)]) == .statement)
            #expect(await kind(engine, sql, [.integer(1)]) == nil)
        },
        Promise("a text with the character zero is refused, not cut off") { engine in
            try await makeLedger(engine)
            let values: [SQLValue] = [.integer(1), .null, .text("村\0策"), .null]

            #expect(await kind(engine, insert, values) == .statement)
            await #expect(throws: StoreFault.self) {
                try await engine.write { try insertMany([values], into: $0) }
            }
            #expect(try await ids(engine) == [])
        },
        Promise("a number beyond 64 bits is refused") { engine in
            try await makeLedger(engine)
            let sql = "SELECT amount + 1 FROM ledger"
            try await engine.write { try add(1, amount: .max, to: $0) }

            await #expect(throws: StoreFault.self) {
                try await engine.read { try $0.rows(sql) { try $0.integer(0) } }
            }
        },
        Promise("a reader cannot write") { engine in
            try await makeLedger(engine)

            await #expect {
                try await engine.read { try add(1, to: $0) }
            } throws: {
                if case .readOnly = $0 as? StoreFault { true } else { false }
            }
            #expect(try await ids(engine) == [])
        },
        Promise("after a fault the next one works") { engine in
            try await makeLedger(engine)

            for id in Int64(1)...10 {
                #expect(await kind(engine, "SELEKT", []) == .statement)
                try await engine.write { try add(id, to: $0) }
                await #expect(throws: StoreFault.self) {
                    try await engine.read { try $0.each("SELEKT", []) { _ in } }
                }
            }

            #expect(try await ids(engine) == Array(1...10))
        },
        Promise("what is closed is unavailable") { engine in
            try await makeLedger(engine)

            await engine.close()

            #expect(await kind(engine, "DELETE FROM ledger", []) == .unavailable)
            await #expect {
                try await ids(engine)
            } throws: {
                if case .unavailable = $0 as? StoreFault { true } else { false }
            }
        },
        Promise("it says how it flushes") { engine in
            let answer = try await engine.durability()

            #expect(answer.contains("synchronous"))
        },
    ]

    private enum Kind { case constraint, statement, unavailable, other }

    private static func fault(
        _ engine: any SQLEngine, _ sql: String, _ values: [SQLValue]
    ) async -> StoreFault? {
        do {
            try await engine.write { _ = try $0.execute(sql, values) }
            return nil
        } catch {
            return error as? StoreFault
        }
    }

    private static func kind(
        _ engine: any SQLEngine, _ sql: String, _ values: [SQLValue]
    ) async -> Kind? {
        switch await fault(engine, sql, values) {
        case nil: nil
        case .constraint: .constraint
        case .statement: .statement
        case .unavailable: .unavailable
        case .full, .readOnly, .damaged, .newerVersion, .busy: .other
        }
    }
}
