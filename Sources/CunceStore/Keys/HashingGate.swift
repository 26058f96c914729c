import Dispatch

/// Runs the slow hashing off the server's threads, two at a time at the most: each holds 32 MiB.
package final class HashingGate: Sendable {
    private let lanes = [
        DispatchQueue(label: "cunce.hashing.1"), DispatchQueue(label: "cunce.hashing.2"),
    ]

    package init() {}

    func run<Value: Sendable>(
        lane: Int, _ body: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { answer in
            lanes[abs(lane % lanes.count)].async { answer.resume(with: Result { try body() }) }
        }
    }
}
