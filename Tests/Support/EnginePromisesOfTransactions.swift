import CunceStore
import Testing

extension EnginePromises {
    static let transactions: [Promise] = [
        Promise("an error while writing undoes everything and comes out unchanged") { engine in
            try await makeLedger(engine)

            await #expect(throws: Interruption.tornPaper) {
                try await engine.write { connection in
                    try add(1, to: connection)
                    try connection.script("CREATE TABLE annex (id INTEGER PRIMARY KEY)")
                    throw Interruption.tornPaper
                }
            }

            #expect(try await ids(engine) == [])
            await #expect(throws: StoreFault.self) {
                try await engine.read { try $0.each("SELECT id FROM annex", []) { _ in } }
            }
        },
        Promise("a savepoint takes back its own part only") { engine in
            try await makeLedger(engine)

            try await engine.write { connection in
                try add(1, to: connection)
                try connection.script("SAVEPOINT command")
                try add(2, to: connection)
                try connection.script("ROLLBACK TO command")
                try connection.script("RELEASE command")
                try add(3, to: connection)
            }

            #expect(try await ids(engine) == [1, 3])
        },
        Promise("a savepoint mends what a refused statement has spoiled") { engine in
            try await makeLedger(engine)

            try await engine.write { connection in
                try add(1, to: connection)
                try connection.script("SAVEPOINT command")
                #expect(throws: StoreFault.self) { try add(1, to: connection) }
                try connection.script("ROLLBACK TO command; RELEASE command")
                try add(2, to: connection)
            }

            #expect(try await ids(engine) == [1, 2])
        },
        Promise("a fault that was passed over spoils the transaction all the same") { engine in
            try await makeLedger(engine)

            let fault = await #expect(throws: StoreFault.self) {
                try await engine.write { connection in
                    try add(1, to: connection)
                    #expect(throws: StoreFault.self) { try add(1, to: connection) }
                    #expect(throws: StoreFault.self) { try add(2, to: connection) }
                }
            }

            guard case .constraint = fault else {
                Issue.record("expected the constraint, got \(String(describing: fault))")
                return
            }
            #expect(try await ids(engine) == [])
        },
        Promise("who writes reads what was just written") { engine in
            try await makeLedger(engine)

            let seen = try await engine.write { connection in
                try add(1, to: connection)
                return try ids(connection)
            }

            #expect(seen == [1])
        },
        Promise("a reader sees one moment while a writer commits") { engine in
            try await makeLedger(engine)
            let (committed, written) = AsyncStream<Void>.makeStream()
            let gate = Gate()

            async let seen = engine.read { connection in
                let before = try ids(connection)
                written.finish()
                gate.wait()
                return (before, try ids(connection))
            }
            for await _ in committed {}
            try await engine.write { try add(1, to: $0) }
            gate.open()

            let (before, after) = try await seen
            #expect(before == [])
            #expect(after == [])
            #expect(try await ids(engine) == [1])
        },
        Promise("a reader that began after a commit sees it") { engine in
            try await makeLedger(engine)

            for id in Int64(1)...50 {
                try await engine.write { try add(id, to: $0) }
                #expect(try await ids(engine).last == id)
            }
        },
        Promise("a cancelled task's writing is done whole") { engine in
            try await makeLedger(engine)

            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                try await engine.write { connection in
                    for id in Int64(1)...100 { try add(id, to: connection) }
                }
            }
            try await task.value

            #expect(try await ids(engine).count == 100)
        },
    ]
}
