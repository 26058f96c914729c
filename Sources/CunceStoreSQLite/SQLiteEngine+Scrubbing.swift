package import CunceStore
import Dispatch
import GRDB

extension SQLiteEngine {
    /// Writes the file anew and empties its write-ahead log. Overwriting alone leaves copies
    /// behind where rows moved between pages before they were deleted.
    package func scrub(_ tables: [String]) async throws -> Scrubbed {
        try await withCheckedThrowingContinuation {
            (continuation: CheckedContinuation<Void, any Error>) in
            // It waits for whoever reads: not on the writer's queue, nor on a task's thread.
            DispatchQueue.global().async { [self] in
                continuation.resume(
                    with: Result {
                        try pool.barrierWriteWithoutTransaction { database in
                            try naming("VACUUM") { try database.execute(sql: "VACUUM") }
                            _ = try naming("PRAGMA wal_checkpoint(TRUNCATE)") {
                                try database.checkpoint(.truncate)
                            }
                        }
                    })
            }
        }
        return .wholly
    }

    package func settle() async throws {
        try await withCheckedThrowingContinuation {
            (continuation: CheckedContinuation<Void, any Error>) in
            pool.asyncBarrierWriteWithoutTransaction { opened in
                continuation.resume(
                    with: Result {
                        _ = try naming("PRAGMA wal_checkpoint(TRUNCATE)") {
                            try opened.get().checkpoint(.truncate)
                        }
                    })
            }
        }
    }
}
