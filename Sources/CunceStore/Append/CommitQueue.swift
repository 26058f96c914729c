/// Commands wait here for the one writer. While a commit is on its way to the disk the next
/// commands gather, so that many share one flush; nobody hears of success before it.
package actor CommitQueue {
    /// So that one commit does not keep the first of its commands waiting for long.
    private static let mostAtOnce = 64

    private struct Waiting {
        let job: CommitJob
        let answer: CheckedContinuation<Receipt, any Error>
    }

    private let engine: any SQLEngine
    private let cache: StateCache
    private var waiting: [Waiting] = []
    private var isRunning = false

    package init(_ engine: any SQLEngine, _ cache: StateCache) {
        self.engine = engine
        self.cache = cache
    }

    /// - Throws: the command's refusal, or the `StoreFault` that kept the commit from the disk.
    package func submit(_ job: CommitJob) async throws -> Receipt {
        try await withCheckedThrowingContinuation { answer in
            waiting.append(Waiting(job: job, answer: answer))
            guard !isRunning else { return }
            isRunning = true
            Task { await drain() }
        }
    }

    private func drain() async {
        while !waiting.isEmpty {
            let batch = Array(waiting.prefix(Self.mostAtOnce))
            waiting.removeFirst(batch.count)
            await commit(batch)
        }
        isRunning = false
    }

    private func commit(_ batch: [Waiting]) async {
        let jobs = batch.map(\.job)
        let cache = cache
        do {
            let (results, publish) = try await engine.write { connection in
                var commit = try Commit(connection, cache)
                let results = try jobs.map { job in
                    try Self.keepRefusal { try commit.run(job) }
                }
                return (results, Published(streams: try commit.seal()))
            }
            publish.publish(to: cache)
            for (one, result) in zip(batch, results) { one.answer.resume(with: result) }
        } catch {
            for one in batch { one.answer.resume(throwing: error) }
        }
    }

    /// A refusal belongs to its command; a fault of the store ends the whole commit.
    private static func keepRefusal(
        _ run: () throws -> Receipt
    ) throws -> Result<Receipt, any Error> {
        do {
            return .success(try run())
        } catch let fault as StoreFault {
            throw fault
        } catch {
            return .failure(error)
        }
    }

    /// States on their way from the writer to the cache; made on one side, read on the other.
    private struct Published: Sendable {
        let streams: [String: any TouchedStream]

        func publish(to cache: StateCache) {
            for (stream, touched) in streams { touched.publish(to: cache, as: stream) }
        }
    }
}
