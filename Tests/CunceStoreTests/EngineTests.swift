import CunceStore
import CunceStorePostgres
import CunceStoreSQLite
import CunceTestSupport
import Foundation
import Testing

@Suite struct SQLiteEngineKeepsItsPromises {
    @Test(arguments: EnginePromises.all)
    func `one by one`(promise: EnginePromises.Promise) async throws {
        try await withSQLite { engine, _ in try await promise.keep(engine) }
    }
}

@Suite(.enabled(if: TestPostgres.isGiven), .serialized)
struct PostgresEngineKeepsItsPromises {
    @Test(arguments: EnginePromises.all)
    func `one by one`(promise: EnginePromises.Promise) async throws {
        try await TestPostgres.withEngine { try await promise.keep($0) }
    }
}

/// Runs `body` on a new file in a folder that is gone afterwards.
@discardableResult
func withSQLite<T>(
    _ body: (SQLiteEngine, _ folder: String) async throws -> T
) async throws -> T {
    let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("cunce-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let engine = try SQLiteEngine(path: folder.path + "/cunce.db")
    let answer: Result<T, any Error>
    do {
        answer = .success(try await body(engine, folder.path))
    } catch {
        answer = .failure(error)
    }
    await engine.close()
    try FileManager.default.removeItem(at: folder)
    return try answer.get()
}
