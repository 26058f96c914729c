import CunceDomain
import CunceStore
import CunceStoreSQLite
import CunceTestSupport
import Foundation
import Subprocess
import Testing

/// The power goes: what was in memory is gone, and of the write-ahead log there is what had
/// reached the disk, to the frame or to the middle of one.
@Suite struct ThePowerCut {
    @Test func `takes nothing that was acknowledged, wherever it cuts the log`() async throws {
        try await withSQLite { engine, folder in
            let cast = try await Tampered.town(engine)
            // What came before is in the file itself; the log begins anew.
            try await checkpoint(folder)
            try await cast.visit(.yanggang, "cut-0", text: "头一回")
            var acknowledged = [(try log(folder).count, try await cast.store.head())]
            for number in 1...5 {
                try await cast.visit(.yanggang, VisitID("cut-\(number)"), text: "又一回")
                acknowledged.append((try log(folder).count, try await cast.store.head()))
            }

            for cut in cuts(of: try log(folder)) where cut >= acknowledged[0].0 {
                let survived = try await head(after: cut, in: folder)
                let promised = try #require(acknowledged.last(where: { $0.0 <= cut })?.1)
                #expect(survived.entries >= promised.entries, "cut at \(cut)")
            }
        }
    }

    @Test func `leaves read models equal to a replay`() async throws {
        try await withSQLite { engine, folder in
            let cast = try await Tampered.town(engine)
            try await checkpoint(folder)
            try await cast.visit(.yanggang, "cut-0", text: "头一回")
            try await cast.visit(.yanggang, "cut-1", text: "又一回")
            let whole = try log(folder)

            for cut in cuts(of: whole) {
                let copy = try leftOver(after: cut, in: folder)
                let engine = try SQLiteEngine(path: copy)
                _ = try await withSQLite { scratch, _ in
                    try await Replay.check(main: engine, scratch: scratch, blobs: cast.store.blobs)
                }
                await engine.close()
            }
        }
    }

    /// Header of the log 32 bytes, of a frame 24; a page follows (SQLite file format, 4.1).
    private func cuts(of log: Data) -> [Int] {
        let page = Int(log[8]) << 24 | Int(log[9]) << 16 | Int(log[10]) << 8 | Int(log[11])
        let frames = (log.count - 32) / (24 + page)
        return (0...frames).flatMap { frame in
            let end = 32 + frame * (24 + page)
            return frame < frames ? [end, end + 24 + page / 2] : [end]
        }
    }

    private func head(after cut: Int, in folder: String) async throws -> IntactJournal {
        let engine = try SQLiteEngine(path: try leftOver(after: cut, in: folder))
        let intact = try await engine.read { try JournalReading.verify($0) }
        await engine.close()
        return intact
    }

    /// The files as the disk would have them.
    private func leftOver(after cut: Int, in folder: String) throws -> String {
        let copy = folder + "/cut-\(cut)-\(UUID().uuidString).db"
        try FileManager.default.copyItem(atPath: folder + "/cunce.db", toPath: copy)
        try log(folder).prefix(cut).write(to: URL(fileURLWithPath: copy + "-wal"))
        return copy
    }

    private func log(_ folder: String) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: folder + "/cunce.db-wal"))
    }

    /// Moves the log into the file and begins it anew, as another process may at any time.
    private func checkpoint(_ folder: String) async throws {
        let result = try await Subprocess.run(
            .name("sqlite3"),
            arguments: [folder + "/cunce.db", "PRAGMA wal_checkpoint(TRUNCATE)"],
            output: .discarded)
        #expect(result.terminationStatus.isSuccess)
    }
}
