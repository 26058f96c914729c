import CunceDomain
import CunceJournal

/// Everything that is kept: the journal with what is made from it, the keys and accounts apart
/// from it, and the files.
package final class Store: Sendable {
    package let main: any SQLEngine
    package let keys: any SQLEngine
    package let blobs: Blobs
    package let cache: StateCache
    private let queue: CommitQueue

    /// Opens a store and brings its schema up to date.
    ///
    /// - Throws: `StoreFault.newerVersion` when a newer program wrote the data.
    package init(main: any SQLEngine, keys: any SQLEngine, blobs: Blobs) async throws {
        self.main = main
        self.keys = keys
        self.blobs = blobs
        cache = StateCache()
        queue = CommitQueue(main, cache)
        _ = try await Migrator.migrate(main, MainSteps.all)
        _ = try await Migrator.migrate(keys, KeySteps.all)
        try await main.write { try JournalHead.begin($0) }
    }

    /// The one way anything is written.
    package func commit(_ job: CommitJob) async throws -> Receipt { try await queue.submit(job) }

    package func head() async throws -> JournalHead {
        try await main.read { try JournalHead.read($0) }
    }

    package func close() async {
        await main.close()
        await keys.close()
    }
}
