import Dispatch

extension EnginePromises {
    /// Holds a body that runs on an engine's thread until a task lets it go on.
    final class Gate: Sendable {
        private let semaphore = DispatchSemaphore(value: 0)

        func wait() { semaphore.wait() }

        func open() { semaphore.signal() }
    }
}
