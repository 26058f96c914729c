import CunceJournal
import CunceStore
import CunceStoreSQLite
import CunceTestSupport
import Foundation

/// A folder in which backups are made and brought back.
struct BackupTown {
    let cast: Cast
    let folder: URL

    var place: URL { folder.appendingPathComponent("backup") }
    var restored: URL { folder.appendingPathComponent("restored") }
    private var blobs: URL { folder.appendingPathComponent("blobs") }

    static let openFile: Backup.OpenFile = { try SQLiteEngine(path: $0.path) }
    private static let copyFile: Backup.CopyFile = { engine, file in
        guard let engine = engine as? SQLiteEngine else { return false }
        try await engine.backUp(to: file.path)
        return true
    }

    static func with<T>(
        _ main: (any SQLEngine)? = nil, _ body: (BackupTown) async throws -> T
    ) async throws -> T {
        try await withSQLite { _, path in
            try await body(
                BackupTown(
                    cast: try await Tampered.town(main),
                    folder: URL(fileURLWithPath: path, isDirectory: true)))
        }
    }

    func backUp() async throws -> BackupManifest {
        try await Backup(openFile: Self.openFile, copyFile: Self.copyFile).make(
            of: cast.store, blobs: blobs, at: place, moment: 0, program: "test")
    }

    func restore(keepingFormerAs former: URL? = nil) async throws -> BackupManifest {
        try await Restore(openFile: Self.openFile).run(
            from: place, into: restored, keepingFormerAs: former)
    }

    /// Verifies and replays what was brought back.
    func checkRestored() async throws -> IntactJournal {
        let main = try await Self.openFile(restored.appendingPathComponent("cunce.sqlite"))
        let intact = try await main.read { try JournalReading.verify($0) }
        _ = try await withSQLite { scratch, _ in
            try await Replay.check(
                main: main, scratch: scratch,
                blobs: Blobs(folder: restored.appendingPathComponent("blobs")))
        }
        await main.close()
        return intact
    }
}
