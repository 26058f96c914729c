import CunceDomain
import CunceJournal
import CunceStore
import CunceStoreSQLite
import CunceTestSupport
import Foundation
import Testing

@Suite struct BadDaysOfTheDisk {
    @Test func `a disk that may not be written is said, and work goes on afterwards`()
        async throws
    {
        try await withSQLite { file, _ in
            let engine = VerifyReadOnlyEngine(file)
            let cast = try await Tampered.town(engine)
            let before = try await cast.store.head()
            engine.isReadOnly = true

            await #expect {
                try await cast.visit(.yanggang, "visit-90")
            } throws: {
                if case .readOnly = $0 as? StoreFault { true } else { false }
            }

            #expect(try await cast.store.head() == before)
            engine.isReadOnly = false
            try await cast.visit(.yanggang, "visit-91")
            #expect(try await cast.store.head().entries == before.entries + 1)
        }
    }

    @Test func `a full disk is said, and work goes on when there is room`() async throws {
        try await withSQLite { engine, _ in
            let cast = try await Tampered.town(engine)
            let before = try await cast.store.head()
            try await engine.write { try $0.script("PRAGMA max_page_count = 1") }
            let long = String(repeating: "长", count: TextLimit.account)

            await #expect {
                for number in 0..<60 {
                    try await cast.visit(.yanggang, VisitID("long-\(number)"), text: long)
                }
            } throws: {
                if case .full = $0 as? StoreFault { true } else { false }
            }

            try await engine.write { try $0.script("PRAGMA max_page_count = 100000") }
            try await cast.visit(.yanggang, "visit-91")
            let intact = try await engine.read { try JournalReading.verify($0) }
            #expect(intact.entries > before.entries)
        }
    }

    @Test func `data of a newer program is left alone`() async throws {
        try await withSQLite { engine, folder in
            let cast = try await Tampered.town(engine)
            try await engine.write {
                try $0.script("INSERT INTO schema_steps (number, name) VALUES (999, 'later')")
            }

            await #expect(
                throws: StoreFault.newerVersion(found: 999, known: MainSteps.all.count)
            ) {
                _ = try await Store(
                    main: engine, keys: cast.store.keys,
                    blobs: Blobs(folder: URL(fileURLWithPath: folder)))
            }
        }
    }

    @Test func `a damaged page is found by the verification`() async throws {
        try await withSQLite { engine, folder in
            _ = try await Tampered.town(engine)
            let copy = folder + "/copy.db"
            try await engine.backUp(to: copy)
            let page = try await engine.read { connection in
                try connection.row(
                    "SELECT rootpage FROM sqlite_master WHERE name = 'entries'"
                ) { try $0.int(0) }
            }
            var data = try Data(contentsOf: URL(fileURLWithPath: copy))
            let start = ((page ?? 2) - 1) * 4_096
            for place in start..<(start + 200) { data[place] = 0xA5 }
            try data.write(to: URL(fileURLWithPath: copy))
            let damaged = try SQLiteEngine(path: copy)

            await #expect(throws: Verification.Broken.self) {
                _ = try await damaged.read { try JournalReading.verify($0) }
            }
            await damaged.close()
        }
    }
}
