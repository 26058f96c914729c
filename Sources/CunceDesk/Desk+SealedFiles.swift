import CunceDomain
import CunceStore

/// The keys of sealed files, which lie apart from the journal.
extension Desk {
    /// The keys a command needs. A new file's key is on the disk before its first entry: a key
    /// without a file does no harm, a file without its key is lost.
    func fileKeys(_ request: Request, at moment: Moment) async throws -> [FileID: FileKey] {
        if case .action(let id, let command) = request.command {
            if let known = try await known(id) { return known }
            guard case .propose(let draft) = command else { return [:] }
            return try await begin(
                FileKey(
                    file: id, kind: .action, person: draft.person, post: draft.post,
                    key: FileSealing.fresh(), openedAt: moment))
        }
        if case .appraisal(let id, let command) = request.command {
            if let known = try await known(id) { return known }
            guard case .open(let draft) = command else { return [:] }
            return try await begin(
                FileKey(
                    file: id, kind: .appraisal, person: draft.person, post: draft.post,
                    matter: draft.matter, key: FileSealing.fresh(), openedAt: moment))
        }
        if case .pay(let id, let command) = request.command {
            if case .draw(let draft) = command { return try await payKeys(id, draft, moment) }
            return try await known(id) ?? [:]
        }
        return [:]
    }

    /// The person's pay file, the appraisals it is paid by, and recorded steps: a sanction may be
    /// among them. Where a sum is shared, it takes the appraisals of everybody.
    private func payKeys(
        _ id: FileID, _ draft: PayCommand.DrawDraft, _ moment: Moment
    ) async throws -> [FileID: FileKey] {
        var keys: [FileID: FileKey]
        if let known = try await known(id) {
            keys = known
        } else {
            keys = try await begin(
                FileKey(
                    file: id, kind: .pay, person: draft.person, post: draft.post,
                    matter: draft.matter, key: FileSealing.fresh(), openedAt: moment))
        }
        let isShared = programmes.all.contains { pack in
            pack.rules.pay.contains { $0.key == draft.scheme && $0.sharesASum }
        }
        let others = try await store.keys.read { connection in
            try FileKey.list(.appraisal, on: connection).filter {
                isShared || $0.post == draft.post && $0.person == draft.person
            }
                + FileKey.list(about: draft.person, on: connection).filter {
                    $0.kind == .action && $0.post == draft.post
                }
        }
        for key in others { keys[key.file] = key }
        return keys
    }

    /// The key that makes the request's fingerprint: its own file's, whatever else it opens.
    func fingerprintKey(_ command: Command, _ files: [FileID: FileKey]) -> [UInt8]? {
        if case .pay(let id, let command) = command {
            return files[id]?.key ?? payKey(command, files)
        }
        return files.values.first?.key
    }

    private func payKey(_ command: PayCommand, _ files: [FileID: FileKey]) -> [UInt8]? {
        guard case .draw(let draft) = command else { return nil }
        return files.values.first { $0.kind == .pay && $0.matter == draft.matter }?.key
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
