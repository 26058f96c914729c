import CunceDomain
import CunceStore

/// Decisions to forget. The keys are destroyed once the decision stands in the journal, which says
/// of a file no more than that it is gone.
extension Deed {
    func forget(_ command: ForgettingCommand, _ scope: CommitScope) throws {
        do {
            switch command {
            case .withdrawConsent(let id): try withdrawConsent(id, scope)
            case .filesOver(let ids): try forget(ids, scope)
            case .person(let person): try forget(person, scope)
            case .keepBackups(let days): try keepBackups(days, scope)
            }
        } catch let refusal as ForgettingRefusal { throw Refusal.forgetting(refusal) }
    }

    /// At any time, by the person or by the office for them.
    private func withdrawConsent(_ id: FileID, _ scope: CommitScope) throws {
        guard let key = files[id], key.kind == .view else { throw ForgettingRefusal.unknown }
        let standing = try standing(of: key, scope)
        switch FileAccess.right(of: reader, on: standing.facts) {
        case .own, .office: try writeOff([id], scope)
        case .part, nil: throw ForgettingRefusal.unknown
        }
    }

    private func forget(_ ids: [FileID], _ scope: CommitScope) throws {
        guard !ids.isEmpty else { throw ForgettingRefusal.nothingChosen }
        for id in ids {
            guard let key = files[id] else { throw ForgettingRefusal.unknown }
            let standing = try standing(of: key, scope)
            guard FileAccess.keeps(actor, at: standing.facts.path),
                key.person != actor.person
            else { throw ForgettingRefusal.unknown }
            try law.retention(of: standing.matter).check(
                lastOn: standing.last, isOpen: standing.isOpen, on: scope.job.recordedAt.day)
        }
        try writeOff(ids, scope)
    }

    private func writeOff(_ ids: [FileID], _ scope: CommitScope) throws {
        for id in ids {
            try append([.forgotten], to: StreamName.of(id), SealedFile.self, scope)
        }
    }

    /// Whoever fills posts somewhere may, where the person never held one elsewhere.
    private func forget(_ person: PersonID, _ scope: CommitScope) throws {
        try mayI(.manageRoster, at: Place(path: actor.path))
        let record = try scope.load(PersonRecord.self, StreamName.of(person)).state
        guard record.registered != nil, person != actor.person else {
            throw ForgettingRefusal.unknownPerson
        }
        if record.forgotten != nil { return }
        let roster = try roster(scope)
        if let held = roster.held(by: person).first { throw ForgettingRefusal.holdsPost(held.id) }
        for post in roster.posts.values {
            guard post.tenures.contains(where: { $0.person == person }) else { continue }
            guard try path(of: post.id, scope).hasPrefix(actor.path) else {
                throw ForgettingRefusal.unknownPerson
            }
        }
        // Nobody's name goes while something about them runs, has effect or waits for a review.
        for key in files.values where key.person == person {
            guard key.kind != .view else { throw ForgettingRefusal.inView }
            guard try !standing(of: key, scope).isOpen else { throw ForgettingRefusal.fileOpen }
        }
        try scope.append([.forgotten], to: StreamName.of(person), PersonRecord.self)
    }

    private func keepBackups(_ days: Int, _ scope: CommitScope) throws {
        let (stream, root) = try rootStream(scope)
        try mayI(.keepFiles, at: Place(path: root))
        let term = try scope.load(County.self, stream).state.backupTerm
        try append(
            try term.decide(days: days).map { .backupTerm($0) }, to: stream, County.self, scope)
    }

    private var reader: FileAccess.Reader { .init(person: actor.person, actor: actor) }

    /// Where a file stands that this command is about.
    func standing(of key: FileKey, _ scope: CommitScope) throws -> FileStanding {
        let file = try scope.load(SealedFile.self, StreamName.of(key.file)).state
        return try FileStanding.read(
            key, file,
            in: .init(
                today: scope.job.recordedAt.day, pathOfPost: { try path(of: $0, scope) },
                pathOfDivision: {
                    try DivisionByID.find($0, on: scope.connection)?.path.text ?? ""
                },
                deed: { proposed in
                    programmes.pack(proposed.pack, proposed.packVersion)?.rules.ladder?
                        .rung(proposed.rung)?.deed
                }))
    }
}
