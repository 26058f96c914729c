import CunceDomain
import CunceStore

/// The keys of sealed files, which lie apart from the journal.
extension Desk {
    /// The keys a command needs. A new file's key is on the disk before its first entry: a key
    /// without a file does no harm, a file without its key is lost.
    func fileKeys(_ request: Request, at moment: Moment) async throws -> [FileID: FileKey] {
        switch request.command {
        case .action(let id, let command):
            if let known = try await known(id) { return known }
            guard case .propose(let draft) = command else { return [:] }
            return try await begin(
                FileKey(
                    file: id, kind: .action, person: draft.person, post: draft.post,
                    key: FileSealing.fresh(), openedAt: moment))
        case .appraisal(let id, let command):
            if let known = try await known(id) { return known }
            guard case .open(let draft) = command else { return [:] }
            return try await begin(
                FileKey(
                    file: id, kind: .appraisal, person: draft.person, post: draft.post,
                    matter: draft.matter, key: FileSealing.fresh(), openedAt: moment))
        default: return [:]
        }
    }

    private func known(_ id: FileID) async throws -> [FileID: FileKey]? {
        try await store.keys.read { try FileKey.find(id, on: $0) }.map { [id: $0] }
    }

    /// Keeps the key of a new file; where another was quicker with the same id, or with the same
    /// matter of the same person, theirs counts.
    func begin(_ key: FileKey) async throws -> [FileID: FileKey] {
        try await store.keys.write { connection in
            try key.insert(on: connection)
            let kept =
                try FileKey.find(key.file, on: connection)
                ?? FileKey.find(
                    key.kind, of: key.person, on: key.post, matter: key.matter, on: connection)
            guard let kept else {
                throw StoreFault.damaged("the key of a file was not kept")
            }
            return [kept.file: kept]
        }
    }
}
