import CunceDomain
import CunceStore

/// The steps of the ladder.
extension Deed {
    func takeAction(
        _ id: FileID, _ command: PersonnelActionCommand, _ scope: CommitScope
    ) throws {
        let key = try fileKey(id)
        let action = try opened(PersonnelAction.self, key, scope)
        let path = try path(of: key.post, scope)
        let programme = try programme(of: action, scope)
        if case .propose(let draft) = command {
            guard key.kind == .action, key.person == draft.person, key.post == draft.post else {
                throw Refusal.request(.sameIDOtherContent)
            }
            // The same command sent twice has its receipt; this is somebody else's file.
            if let by = action.proposal?.at.by, by != actor.person {
                throw Refusal.request(.sameIDOtherContent)
            }
            let rung = programme.rules.ladder?.rung(draft.rung)
            guard let rung else { throw Refusal.action(.unknownRung(draft.rung)) }
            guard PersonnelAction.mayPropose(actor, rung, at: path) else {
                throw Refusal.access(.notAllowed(.keepFiles))
            }
        } else {
            let right = try right(
                on: .init(
                    subject: key.person, path: path, parts: action.parts,
                    isOver: action.isOver(on: scope.job.recordedAt.day)))
            try mayStep(command, right)
        }
        let hand = PersonnelAction.Hand(person: actor.person, actor: actor)
        let around = try seats(programme, scope)
        do {
            let events = try action.decide(command, by: hand, in: around)
            try write(events, PersonnelAction.self, key, scope)
            if case .deliver = command, action.rung(around)?.endsPost == true {
                try leave(key, scope)
            }
        } catch let refusal as PersonnelActionRefusal { throw Refusal.action(refusal) }
    }

    /// What the person concerned does is theirs; the rest is not.
    private func mayStep(
        _ command: PersonnelActionCommand, _ right: FileAccess.Right
    ) throws {
        switch command {
        case .object, .state: return
        case .nameReviewer:
            guard right == .office else { throw Refusal.access(.notAllowed(.keepFiles)) }
        default:
            guard right != .own else { throw Refusal.action(.otherPost) }
        }
    }

    /// The pack it was proposed by; of a new one what the installation works by.
    private func programme(
        of action: PersonnelAction, _ scope: CommitScope
    ) throws -> Programme {
        if let proposal = action.proposal?.value {
            return try programme(proposal.pack, proposal.packVersion)
        }
        let installation = try installation(scope)
        return try programme(installation.pack, installation.packVersion)
    }

    /// An adjustment takes the post, and no other of the same person.
    private func leave(_ key: FileKey, _ scope: CommitScope) throws {
        let roster = try roster(scope)
        guard roster.posts[key.post]?.holder == key.person else { return }
        try scope.append(
            [.roster(.postLeft(.init(post: key.post, until: day)))],
            to: try rootStream(scope).stream,
            County.self)
    }

    /// Who sits where, with the pack and the day.
    func seats(
        _ programme: Programme, _ scope: CommitScope
    ) throws -> PersonnelAction.Surroundings {
        let roster = try roster(scope)
        var paths: [DivisionID: String] = [:]
        for division in Set(roster.posts.values.map(\.division)) {
            paths[division] = try DivisionByID.find(division, on: scope.connection)?.path.text
        }
        let today = scope.job.recordedAt.day
        return PersonnelAction.Surroundings(
            programme: programme, calendar: calendar, day: day,
            seat: { [paths] id in
                guard let post = roster.posts[id], let role = programme.role(post.role) else {
                    return nil
                }
                return PersonnelAction.Surroundings.Seat(
                    post: id, role: post.role, standing: role.standing,
                    path: paths[post.division] ?? "", holder: post.holder,
                    acting: post.acting(on: today).map {
                        .init(person: $0.person, until: $0.until)
                    })
            })
    }
}
