package import CunceDomain

/// A sealed file that was opened with its key.
package struct OpenedFile<State: Sendable>: Sendable {
    package let key: FileKey
    package let state: State
    /// How many leaves it has; 0 for a file that was never written.
    package let leaves: Int
}

extension OpenedFile: Equatable where State: Equatable {}

/// Opens sealed files. Nothing that is open is kept: the cache holds cipher text.
package enum SealedFiles {
    package static func open<State: Aggregate>(
        _ type: State.Type, _ key: FileKey, cache: StateCache, on connection: any SQLConnection
    ) throws -> OpenedFile<State> where State.Event: StoredEvent {
        let file = try StreamReading.current(
            SealedFile.self, StreamName.of(key.file), cache: cache, on: connection
        ).state
        return OpenedFile(
            key: key, state: try FileSealing.state(type, of: file, key: key.key),
            leaves: file.leaves.count)
    }

    /// Those of the keys whose files were written; a key without a file is a command that was
    /// refused.
    package static func open<State: Aggregate>(
        _ type: State.Type, _ keys: [FileKey], cache: StateCache,
        on connection: any SQLConnection
    ) throws -> [OpenedFile<State>] where State.Event: StoredEvent {
        try keys.map { try open(type, $0, cache: cache, on: connection) }
            .filter { $0.leaves > 0 }
    }
}
