package import CunceStore

/// PostgreSQL behind the seam: one schema, one writing connection, several reading ones.
///
/// Writers of one process queue here; writers of several processes meet at the rows they lock.
package final class PostgresEngine: SQLEngine {
    package let dialect = SQLDialect.postgres
    let writer: PostgresLane
    private let readers: PostgresReaders

    /// Connects, creates the schema where it is missing and makes sure that a commit is flushed.
    ///
    /// - Parameters:
    ///   - url: as libpq understands it, such as `postgres://name@host:5432/database`.
    ///   - schema: where all tables are; the engine looks nowhere else.
    ///   - readers: how many may read at once; connected when first needed.
    /// - Throws: `StoreFault`.
    package init(url: String, schema: String, readers: Int = 4) async throws {
        let address = PostgresAddress(url: url, schema: schema)
        writer = PostgresLane(address)
        self.readers = PostgresReaders(
            (0..<max(readers, 1)).map { _ in PostgresLane(address) })
        try await writer.perform { try $0.createSchema(schema) }
        let answer = try await durability()
        guard
            answer.hasPrefix("synchronous_commit=on ")
                || answer.hasPrefix("synchronous_commit=remote_apply ")
        else { throw StoreFault.unavailable("does not flush fully: \(answer)") }
    }

    package func read<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        let lane = await readers.borrow()
        let answer: Result<T, any Error>
        do {
            answer = .success(try await lane.read(body))
        } catch {
            answer = .failure(error)
        }
        await readers.giveBack(lane)
        return try answer.get()
    }

    package func write<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T {
        try await writer.write(body)
    }

    package func durability() async throws -> String {
        try await writer.perform { connection in
            let commit = try connection.setting("synchronous_commit")
            let fsync = try connection.setting("fsync")
            return "synchronous_commit=\(commit) fsync=\(fsync)"
        }
    }

    package func close() async {
        await writer.close()
        for lane in readers.all { await lane.close() }
    }
}
