import CunceStore
package import CunceStorePostgres
import Foundation

/// The PostgreSQL server that tests may use, if there is one.
///
/// It is named by `CUNCE_TEST_POSTGRES`, such as `postgres://postgres@127.0.0.1:5432/postgres`;
/// its user may create schemas there.
package enum TestPostgres {
    package static let url = ProcessInfo.processInfo.environment["CUNCE_TEST_POSTGRES"]

    /// For `.enabled(if:)`.
    package static let isGiven = url != nil

    /// Runs `body` on a schema that did not exist before and does not exist afterwards.
    @discardableResult
    package static func withEngine<T>(
        readers: Int = 4, _ body: (PostgresEngine) async throws -> T
    ) async throws -> T {
        guard let url else { throw StoreFault.unavailable("CUNCE_TEST_POSTGRES is not set") }
        let schema = "test_" + String(UInt64.random(in: 0 ... .max), radix: 36)
        let engine = try await PostgresEngine(url: url, schema: schema, readers: readers)
        let answer: Result<T, any Error>
        do {
            answer = .success(try await body(engine))
        } catch {
            answer = .failure(error)
        }
        await engine.close()
        // The engine under test may have been closed or cut off; this one sees to the end.
        let sweeper = try await PostgresEngine(url: url, schema: schema, readers: 1)
        try await sweeper.write { try $0.script("DROP SCHEMA \(schema) CASCADE") }
        await sweeper.close()
        return try answer.get()
    }
}
