import CunceDomain
import CunceJournal
import CunceStore
import CunceStorePostgres
import CunceTestSupport
import Foundation
import Testing

@Suite struct BackingUp {
    @Test func `brings back the same journal and the same tables`() async throws {
        try await BackupTown.with { town in
            let made = try await town.backUp()
            let head = try await town.cast.store.head()

            let restored = try await town.restore()

            #expect(restored == made)
            #expect(made.head == head.hash.hex)
            #expect(try await town.checkRestored().entries == head.entries)
        }
    }

    @Test func `can be done while work goes on`() async throws {
        try await BackupTown.with { town in
            async let visits: Void = {
                for number in 100..<160 {
                    try await town.cast.visit(.yanggang, VisitID("visit-\(number)"))
                }
            }()

            let made = try await town.backUp()

            try await visits
            _ = try await town.restore()
            #expect(try await town.checkRestored().head.hex == made.head)
        }
    }

    @Test func `that was broken off is not taken for one`() async throws {
        try await BackupTown.with { town in
            _ = try await town.backUp()
            let part = town.folder.appendingPathComponent("backup.part")
            try FileManager.default.moveItem(at: town.place, to: part)
            try FileManager.default.removeItem(at: part.appendingPathComponent("manifest.json"))

            await #expect(throws: BackupRefusal.notABackup(part.path)) {
                try await Restore(openFile: BackupTown.openFile).run(
                    from: part, into: town.restored, keepingFormerAs: nil)
            }

            let again = try await town.backUp()
            #expect(again.entries == (try await town.cast.store.head().entries))
            #expect(!FileManager.default.fileExists(atPath: part.path))
        }
    }

    @Test func `does not write over what is there`() async throws {
        try await BackupTown.with { town in
            _ = try await town.backUp()

            await #expect(throws: BackupRefusal.placeTaken(town.place.path)) {
                try await town.backUp()
            }
        }
    }

    @Test(arguments: ["cunce.sqlite", "keys.sqlite"])
    func `with a changed byte is not brought back`(name: String) async throws {
        try await BackupTown.with { town in
            _ = try await town.backUp()
            let file = town.place.appendingPathComponent(name)
            var data = try Data(contentsOf: file)
            data[data.count / 2] ^= 1
            try data.write(to: file)

            await #expect(throws: BackupRefusal.fileDiffers(name)) { try await town.restore() }
            #expect(!FileManager.default.fileExists(atPath: town.restored.path))
        }
    }

    @Test func `is brought back over data only when asked, and keeps that beside`() async throws {
        try await BackupTown.with { town in
            _ = try await town.backUp()
            _ = try await town.restore()
            let former = town.folder.appendingPathComponent("former")

            await #expect(throws: BackupRefusal.placeTaken(town.restored.path)) {
                try await town.restore()
            }
            _ = try await town.restore(keepingFormerAs: former)

            #expect(
                FileManager.default.fileExists(
                    atPath: former.appendingPathComponent("cunce.sqlite").path))
            _ = try await town.checkRestored()
        }
    }

    @Test(.enabled(if: TestPostgres.isGiven))
    func `of a database can be brought back as files`() async throws {
        try await TestPostgres.withEngine { engine in
            try await BackupTown.with(engine) { town in
                let made = try await town.backUp()

                _ = try await town.restore()

                #expect(try await town.checkRestored().head.hex == made.head)
            }
        }
    }

    @Test(.enabled(if: TestPostgres.isGiven))
    func `of files can be brought back into a database`() async throws {
        try await TestPostgres.withEngine { engine in
            try await BackupTown.with { town in
                let made = try await town.backUp()
                try await withSQLite { keys, _ in
                    _ = try await Restore(openFile: BackupTown.openFile).run(
                        from: town.place, into: engine, keys,
                        blobs: town.folder.appendingPathComponent("other-blobs"))
                }

                let intact = try await engine.read { try JournalReading.verify($0) }

                #expect(intact.head.hex == made.head)
            }
        }
    }
}
