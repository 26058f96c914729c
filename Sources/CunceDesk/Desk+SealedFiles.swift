import CunceDomain
import CunceStore

/// The keys of sealed files, which lie apart from the journal.
extension Desk {
    /// The keys a command needs. A new file's key is on the disk before its first entry: a key
    /// without a file does no harm, a file without its key is lost.
    func fileKeys(_ request: Request, at moment: Moment) async throws -> [FileID: FileKey] {
        switch request.command {
        case .action(let id, let command):
            guard case .propose(let draft) = command else { return try await known([id]) }
            return try await known(id, else: .action, draft.person, draft.post, at: moment)
        case .appraisal(let id, let command):
            guard case .open(let draft) = command else { return try await known([id]) }
            return try await known(
                id, else: .appraisal, draft.person, draft.post, matter: draft.matter, at: moment)
        case .pay(let id, let command):
            guard case .draw(let draft) = command else { return try await known([id]) }
            return try await payKeys(id, draft, moment)
        case .inView(let id, let command):
            guard case .agree(let draft) = command else { return try await known([id]) }
            // Whom it is about stands here alone: of a successor the post is sealed with the rest.
            return try await known(id, else: .view, draft.person, PostID(""), at: moment)
        case .service(let id, let command):
            guard let subject = command.subject else { return try await known([id]) }
            let own = try await known(
                id, else: .service, subject.person, subject.post, at: moment)
            guard case .beginLeaving = command else { return own }
            // A post is not left in two ways at once.
            let others = try await known(about: subject.person).filter {
                $0.value.kind == .service && $0.value.post == subject.post
            }
            return own.merging(others) { first, _ in first }
        case .forgetting(.withdrawConsent(let id)): return try await known([id])
        case .forgetting(.filesOver(let ids)): return try await known(ids)
        case .forgetting(.person(let person)): return try await known(about: person)
        default: return [:]
        }
    }

    /// What makes a request about a file the same as another: nothing that could be guessed once
    /// the key is gone. A decision to forget says nothing but which file it is about; pay opens
    /// others' files besides its own.
    func fingerprintKey(
        _ command: Command, _ files: [FileID: FileKey], person: [UInt8]?
    ) -> [UInt8]? {
        switch command {
        case .forgetting: nil
        case .pay(let id, .draw(let draft)):
            files[id]?.key
                ?? files.values.first { $0.kind == .pay && $0.matter == draft.matter }?.key
        case .pay(let id, _), .service(let id, _): files[id]?.key
        default: files.first?.value.key ?? person
        }
    }

    private func known(_ ids: [FileID]) async throws -> [FileID: FileKey] {
        try await store.keys.read { connection in
            var found: [FileID: FileKey] = [:]
            for id in ids { found[id] = try FileKey.find(id, on: connection) }
            return found
        }
    }

    private func known(about person: PersonID) async throws -> [FileID: FileKey] {
        let keys = try await store.keys.read { try FileKey.list(about: person, on: $0) }
        return Dictionary(keys.map { ($0.file, $0) }) { first, _ in first }
    }

    private func known(
        _ id: FileID, else kind: SealedKind, _ person: PersonID, _ post: PostID,
        matter: String = "", at moment: Moment
    ) async throws -> [FileID: FileKey] {
        let known = try await known([id])
        guard known.isEmpty else { return known }
        return try await begin(
            FileKey(
                file: id, kind: kind, person: person, post: post, matter: matter,
                key: FileSealing.fresh(), openedAt: moment))
    }

    /// The person's pay file, the appraisals it is paid by, and recorded steps: a sanction may be
    /// among them. Where a sum is shared, it takes the appraisals of everybody.
    private func payKeys(
        _ id: FileID, _ draft: PayCommand.DrawDraft, _ moment: Moment
    ) async throws -> [FileID: FileKey] {
        var keys = try await known(
            id, else: .pay, draft.person, draft.post, matter: draft.matter, at: moment)
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
