import CunceStore
import CunceStoreSQLite
import Foundation
import Testing

@Suite struct KeepingOneFile {
    @Test func `a commit is flushed before it is told`() async throws {
        try await withSQLite { engine, _ in
            let answer = try await engine.durability()
            #expect(answer == "journal_mode=wal synchronous=2")
        }
    }

    @Test func `another process that holds the file is waited for, but not for ever`()
        async throws
    {
        try await withSQLite { engine, folder in
            let other = try SQLiteEngine(path: folder + "/cunce.db", busyMilliseconds: 20)

            try await engine.write { _ in
                let done = DispatchSemaphore(value: 0)
                Task {
                    await #expect {
                        try await other.write { _ in }
                    } throws: {
                        if case .busy = $0 as? StoreFault { true } else { false }
                    }
                    done.signal()
                }
                done.wait()
            }

            try await other.write { _ in }
            await other.close()
        }
    }

    @Test func `a full disk is told as such, and what was there before stays`() async throws {
        try await withSQLite { engine, _ in
            try await engine.write { connection in
                try connection.script("CREATE TABLE entry (note TEXT); PRAGMA max_page_count = 20")
                _ = try connection.execute("INSERT INTO entry (note) VALUES ($1)", [.text("一")])
            }
            let long = SQLValue.text(String(repeating: "长", count: 100_000))

            await #expect {
                try await engine.write { connection in
                    _ = try connection.execute("INSERT INTO entry (note) VALUES ($1)", [long])
                }
            } throws: {
                if case .full = $0 as? StoreFault { true } else { false }
            }

            let count = try await engine.write { connection in
                try connection.script("PRAGMA max_page_count = 2000")
                _ = try connection.execute("INSERT INTO entry (note) VALUES ($1)", [long])
                return try connection.row("SELECT COUNT(*) FROM entry") { try $0.int(0) }
            }
            #expect(count == 2)
        }
    }

    @Test func `placeholders out of order are refused before they swap values`() async throws {
        try await withSQLite { engine, _ in
            await #expect {
                try await engine.read { try $0.each("SELECT $2, $1", [.int(1), .int(2)]) { _ in } }
            } throws: {
                if case .statement = $0 as? StoreFault { true } else { false }
            }
        }
    }

    @Test func `a folder that is missing makes it unavailable`() {
        #expect {
            try SQLiteEngine(path: "/nonexistent/cunce.db")
        } throws: {
            if case .unavailable = $0 as? StoreFault { true } else { false }
        }
    }

    @Test func `a file that is something else is damaged`() async throws {
        try await withSQLite { _, folder in
            let path = folder + "/letter.txt"
            try String(repeating: "会议记录 ", count: 400).write(
                toFile: path, atomically: true, encoding: .utf8)

            #expect {
                try SQLiteEngine(path: path)
            } throws: {
                if case .damaged = $0 as? StoreFault { true } else { false }
            }
            #expect {
                try SQLiteEngine.quickCheck(path: path)
            } throws: {
                if case .damaged = $0 as? StoreFault { true } else { false }
            }
        }
    }
}

@Suite struct CopyingTheFile {
    @Test func `gives one whole file while writing goes on`() async throws {
        try await withSQLite { engine, folder in
            let copy = folder + "/copy.db"
            try await engine.write { connection in
                try connection.script("CREATE TABLE entry (id INTEGER PRIMARY KEY, note TEXT)")
                var id: Int64 = 0
                try connection.insertMany(into: "entry", columns: ["id", "note"]) {
                    id += 1
                    return id > 5_000 ? nil : [.integer(id), .text("第\(id)条")]
                }
            }

            async let copying: Void = engine.backUp(to: copy)
            for id in Int64(5_001)...5_050 {
                try await engine.write {
                    _ = try $0.execute("INSERT INTO entry (id) VALUES ($1)", [.integer(id)])
                }
            }
            try await copying

            try SQLiteEngine.quickCheck(path: copy)
            let files = try FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(files.filter { $0.hasPrefix("copy") } == ["copy.db"])
            let opened = try SQLiteEngine(path: copy)
            let count = try await opened.read {
                try $0.row("SELECT COUNT(*) FROM entry") { try $0.int(0) }
            }
            #expect((5_000...5_050).contains(count ?? 0))
            await opened.close()
        }
    }

    @Test func `into a folder that is missing fails and leaves nothing`() async throws {
        try await withSQLite { engine, folder in
            await #expect(throws: StoreFault.self) {
                try await engine.backUp(to: folder + "/missing/copy.db")
            }
            let files = try FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(files.allSatisfy { $0.hasPrefix("cunce.db") })
        }
    }

    @Test func `a page overwritten with something else is found`() async throws {
        try await withSQLite { engine, folder in
            let copy = folder + "/copy.db"
            try await engine.write { connection in
                try connection.script("CREATE TABLE entry (id INTEGER PRIMARY KEY, note TEXT)")
                var id: Int64 = 0
                try connection.insertMany(into: "entry", columns: ["id", "note"]) {
                    id += 1
                    return id > 5_000 ? nil : [.integer(id), .text("第\(id)条")]
                }
            }
            try await engine.backUp(to: copy)
            var bytes = try Data(contentsOf: URL(fileURLWithPath: copy))
            bytes.replaceSubrange(8_192..<12_288, with: Data(repeating: 0xAB, count: 4_096))
            try bytes.write(to: URL(fileURLWithPath: copy))

            #expect {
                try SQLiteEngine.quickCheck(path: copy)
            } throws: {
                if case .damaged = $0 as? StoreFault { true } else { false }
            }
        }
    }
}
