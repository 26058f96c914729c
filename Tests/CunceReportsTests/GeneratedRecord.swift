import CunceDesk
import CunceDomain
import CunceGenerated
import CunceStore
import CunceStoreSQLite
import CunceTestSupport
import Foundation
import Logging

/// A generated county in a store of its own.
final class GeneratedRecord: Sendable {
    private let store: Store
    private let programme: Programme
    private let folder: URL

    init(_ county: GeneratedCounty, _ programme: Programme) async throws {
        self.programme = programme
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("cunce-county-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        store = try await Store(
            main: SQLiteEngine(path: folder.appendingPathComponent("cunce.sqlite").path),
            keys: SQLiteEngine(path: folder.appendingPathComponent("keys.sqlite").path),
            blobs: Blobs(folder: folder.appendingPathComponent("blobs")))
        let clock = CastClock(CivilDate(dayNumber: 0))
        let log = Logger(label: "generated", factory: { _ in SwiftLogNoOpLogHandler() })
        let desk = Desk(
            store: store, programmes: Programmes([programme]), log: log, now: { clock.now })
        try await county.tell(through: desk, programme, withRounds: true) { clock.set($0) }
    }

    deinit {
        // A folder that stays behind is the system's to sweep.
        try? FileManager.default.removeItem(at: folder)
    }

    func book(on day: CivilDate) async throws -> FactBook {
        let (programme, cache) = (programme, store.cache)
        return try await store.main.read { connection in
            guard
                let root = try DivisionByCode.find(GeneratedCounty.code, on: connection)
            else { throw StoreFault.damaged("the generated county is missing") }
            return try InstallationBook.read(
                programme, at: root, round: nil, on: day, calendar: .plain, cache: cache,
                connection: connection)
        }
    }

    /// Rounds and cases written.
    func counts() async throws -> (rounds: Int, cases: Int) {
        try await store.main.read { connection in
            func count(_ table: String) throws -> Int {
                try connection.rows("SELECT COUNT(*) FROM \(table)") { try $0.int(0) }.first ?? 0
            }
            return (try count("rounds"), try count("cases"))
        }
    }
}
