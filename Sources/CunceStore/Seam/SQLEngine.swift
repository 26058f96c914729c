/// The seam between the store and a database: reading a snapshot, writing one transaction.
///
/// `Tests/Support/EnginePromises.swift` is the text of this contract; both engines keep it.
package protocol SQLEngine: Sendable {
    var dialect: SQLDialect { get }

    /// Runs `body` on one consistent snapshot. Many at once.
    func read<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T

    /// Runs `body` in one transaction, alone among writers of this process. When it returns, the
    /// transaction is on the disk; when `body` throws, nothing of it happened and the same error
    /// comes out. What the database itself refuses comes out as `StoreFault`.
    func write<T: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> T
    ) async throws -> T

    /// What the database answered when asked how it flushes; written to the log at start.
    func durability() async throws -> String

    /// Writes tables anew, so that what was deleted from them can be read in no file any more.
    ///
    /// - Parameter tables: their names.
    /// - Throws: `StoreFault.busy` where somebody still reads what was there before; the rows are
    ///   gone all the same, and it can be asked for again.
    func scrub(_ tables: [String]) async throws -> Scrubbed

    /// Puts what was written into the database's own file and empties the log beside it, in which
    /// writes lie in their order: between two of which the time is known stands when a third was.
    ///
    /// A server's log is not ours to empty; there nothing happens (Decisions/0033).
    ///
    /// - Throws: `StoreFault.busy` where another process still reads from the log; what was
    ///   written is kept all the same, and it can be asked for again.
    func settle() async throws

    func close() async
}
