import CunceDomain
import CunceStore

/// Trainings, and ways of leaving a post.
extension Deed {
    func serve(_ id: FileID, _ command: ServiceCommand, _ scope: CommitScope) throws {
        guard let key = files[id], key.kind == .service else { throw Refusal.service(.unknown) }
        let file = try opened(ServiceFile.self, key, scope)
        let path = try path(of: key.post, scope)
        guard FileAccess.keeps(actor, at: path), key.person != actor.person else {
            // Whoever begins a file learns nothing by being told that it is not theirs to begin.
            guard let subject = command.subject, file.state == .none else {
                throw Refusal.service(.unknown)
            }
            throw subject.person == actor.person
                ? Refusal.service(.own) : Refusal.access(.notAllowed(.keepFiles))
        }
        if let subject = command.subject {
            guard key.person == subject.person, key.post == subject.post else {
                throw Refusal.request(.sameIDOtherContent)
            }
        }
        let installation = try installation(scope)
        let programme = try programme(installation.pack, installation.packVersion)
        let post = try roster(scope).posts[key.post]
        if command.subject != nil, let role = post.flatMap({ programme.role($0.role) }),
            role.standing == .supporter || role.standing == .administrator
        {
            throw Refusal.service(.noService(role.standing))
        }
        let seat = post.flatMap { post in
            let tenure = post.tenures.last { $0.person == key.person }
            return programme.role(post.role).map {
                ServiceFile.Seat(
                    kind: $0.kind, holder: post.holder, since: tenure?.from, left: tenure?.until)
            }
        }
        do {
            let events = try file.decide(
                command,
                in: .init(
                    seat: { [post = key.post] in $0 == post ? seat : nil },
                    isLeaving: try isLeaving(besides: key, scope), law: law,
                    writer: actor.person, today: scope.job.recordedAt.day))
            let gone =
                try post?.holder == key.person ? left(key.post, events, programme, scope) : []
            try write(events, ServiceFile.self, key, scope)
            if !gone.isEmpty {
                try scope.append(
                    gone.map { .roster($0) }, to: try rootStream(scope).stream, County.self)
            }
        } catch let refusal as ServiceRefusal {
            throw Refusal.service(refusal)
        } catch let refusal as RosterRefusal { throw Refusal.roster(refusal) }
    }

    private func isLeaving(besides key: FileKey, _ scope: CommitScope) throws -> Bool {
        try files.values.contains { other in
            try other.kind == .service && other.file != key.file && other.person == key.person
                && other.post == key.post
                && opened(ServiceFile.self, other, scope).state == .leaving
        }
    }

    /// Whoever leaves comes off the post by the rules of the roster.
    private func left(
        _ post: PostID, _ events: [ServiceEvent], _ programme: Programme, _ scope: CommitScope
    ) throws -> [RosterEvent] {
        for case .ended(let end) in events {
            guard end.isLeft, let until = end.until else { continue }
            try keepsAdministrators(.leavePost(post, until: until), roster(scope), programme)
            return try roster(scope).decide(
                .leavePost(post, until: until), on: scope.job.recordedAt.day,
                in: .init(
                    hasRole: { _ in true }, hasDivision: { _ in true },
                    shareATown: { _, _ in true }, law: law))
        }
        return []
    }
}
