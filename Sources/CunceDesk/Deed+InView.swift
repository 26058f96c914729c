import CunceDomain
import CunceStore

/// People who agreed to be kept in view.
extension Deed {
    func keepInView(_ id: FileID, _ command: InViewCommand, _ scope: CommitScope) throws {
        guard let key = files[id], key.kind == .view else { throw Refusal.inView(.unknown) }
        let view = try opened(PersonInView.self, key, scope)
        let division: DivisionID?
        if case .agree(let draft) = command {
            guard key.person == draft.person else { throw Refusal.request(.sameIDOtherContent) }
            division = view.agreement?.value.division ?? draft.division
        } else {
            division = view.agreement?.value.division
        }
        let place = try division.flatMap { try DivisionByID.find($0, on: scope.connection) }
        let path = place?.path.text ?? ""
        guard !path.isEmpty, FileAccess.keeps(actor, at: path), key.person != actor.person else {
            // Whoever begins a file learns nothing by being told that it is not theirs to begin.
            if case .agree(let draft) = command, !view.isWritten {
                throw draft.person == actor.person
                    ? Refusal.inView(.ownConsent) : Refusal.access(.notAllowed(.keepFiles))
            }
            throw Refusal.inView(.unknown)
        }
        let installation = try installation(scope)
        let programme = try programme(installation.pack, installation.packVersion)
        let posts = try roster(scope).posts
        var seats: [PostID: PersonInView.Seat] = [:]
        if case .agree(let draft) = command, let id = draft.post, let post = posts[id],
            let role = programme.role(post.role)
        {
            seats[id] = .init(
                kind: role.kind, path: try self.path(of: id, scope), holder: post.holder)
        }
        do {
            let events = try view.decide(
                command, by: actor.person, seat: { [seats] in seats[$0] }, at: path)
            try write(events, PersonInView.self, key, scope)
        } catch let refusal as InViewRefusal { throw Refusal.inView(refusal) }
    }
}
