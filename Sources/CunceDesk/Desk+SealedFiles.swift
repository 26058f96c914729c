import CunceDomain
import CunceStore

/// The keys of sealed files, which lie apart from the journal.
extension Desk {
    /// The keys a command needs. A new file's key is on the disk before its first entry: a key
    /// without a file does no harm, a file without its key is lost.
    func fileKeys(_ request: Request, at moment: Moment) async throws -> [FileID: FileKey] {
        guard case .action(let id, let command) = request.command else { return [:] }
        if let known = try await store.keys.read({ try FileKey.find(id, on: $0) }) {
            return [id: known]
        }
        guard case .propose(let draft) = command else { return [:] }
        return try await begin(
            FileKey(
                file: id, kind: .action, person: draft.person, post: draft.post,
                key: FileSealing.fresh(), openedAt: moment))
    }

    /// Keeps the key of a new file; where another was quicker with the same id, theirs counts.
    func begin(_ key: FileKey) async throws -> [FileID: FileKey] {
        try await store.keys.write { connection in
            try key.insert(on: connection)
            guard let kept = try FileKey.find(key.file, on: connection) else {
                throw StoreFault.damaged("the key of a file was not kept")
            }
            return [key.file: kept]
        }
    }
}
