import CunceDomain
import CunceStore

/// Appraisals of posts.
extension Deed {
    func appraise(_ id: FileID, _ command: AppraisalCommand, _ scope: CommitScope) throws {
        guard let key = files[id] ?? files.values.first, key.kind == .appraisal else {
            throw Refusal.appraisal(.unknown)
        }
        let file = try opened(AppraisalFile.self, key, scope)
        let path = try path(of: key.post, scope)
        let around = try surroundings(of: file, command, key, scope)
        if case .open(let draft) = command {
            guard key.person == draft.person, key.post == draft.post else {
                throw Refusal.request(.sameIDOtherContent)
            }
            guard FileAccess.keeps(actor, at: path) else {
                throw Refusal.access(.notAllowed(.keepFiles))
            }
        } else {
            let right = try right(
                on: .init(
                    subject: key.person, path: path, parts: file.parts,
                    isOver: file.stage.isOver))
            try mayStep(command, right, file)
        }
        do {
            let hand = PersonnelAction.Hand(person: actor.person, actor: actor)
            let events = try file.decide(command, by: hand, in: around)
            try write(events, AppraisalFile.self, key, scope)
        } catch let refusal as AppraisalRefusal { throw Refusal.appraisal(refusal) }
    }

    /// Facts and targets are the office's and the assessor's, what is said the person's; the rest
    /// is asked of the post that has the part.
    private func mayStep(
        _ command: AppraisalCommand, _ right: FileAccess.Right, _ file: AppraisalFile
    ) throws {
        let isAssessor = file.opening?.value.assessor == actor.post
        switch command {
        case .open, .assessSelf, .answer, .rate, .handIn, .review, .decide: return
        case .setTargets, .tie, .untie, .notify:
            guard right == .office || right == .part && isAssessor else {
                throw Refusal.appraisal(.part(.otherPost))
            }
        case .close:
            guard right == .office else { throw Refusal.access(.notAllowed(.keepFiles)) }
        }
    }

    private func surroundings(
        of file: AppraisalFile, _ command: AppraisalCommand, _ key: FileKey,
        _ scope: CommitScope
    ) throws -> AppraisalSurroundings {
        var approval: FixedSchemes.Fixed?
        var town = file.opening?.value.town
        if case .open(let draft) = command {
            approval = try fixed(draft.key, scope)
            guard approval != nil else { throw Refusal.appraisal(.schemeNotFixed) }
            town = draft.town
        }
        guard
            let (pack, version) = approval.map({ ($0.pack, $0.packVersion) })
                ?? file.opening.map({ ($0.value.pack, $0.value.packVersion) })
        else { throw Refusal.appraisal(.unknown) }
        return try AppraisalSurroundings.read(
            post: key.post, town: town, seats: try seats(try programme(pack, version), scope),
            roster: try roster(scope), fixed: approval, on: scope.connection)
    }
}
