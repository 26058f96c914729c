import CunceDomain
import CunceStore

/// Pay by a scheme that was fixed beforehand.
extension Deed {
    func pay(_ id: FileID, _ command: PayCommand, _ scope: CommitScope) throws {
        let key = try payKey(id, command)
        let file = try opened(PayFile.self, key, scope)
        let path = try path(of: key.post, scope)
        switch command {
        case .draw(let draft):
            guard key.person == draft.person, key.post == draft.post else {
                throw Refusal.request(.sameIDOtherContent)
            }
            guard FileAccess.keeps(actor, at: path) else {
                throw Refusal.access(.notAllowed(.keepFiles))
            }
        case .giveBack, .approve:
            // Approved, it still is the approver's: they may find a slip in it.
            _ = try right(
                on: .init(subject: key.person, path: path, parts: file.parts, isOver: false))
        }
        do {
            let hand = PersonnelAction.Hand(person: actor.person, actor: actor)
            let events = try file.decide(
                command, by: hand, in: try surroundings(of: file, command, key, scope))
            try write(events, PayFile.self, key, scope)
        } catch let refusal as PayRefusal { throw Refusal.pay(refusal) }
    }

    /// The command's own file; a new one may be known by its matter under another id.
    private func payKey(_ id: FileID, _ command: PayCommand) throws -> FileKey {
        if let key = files[id], key.kind == .pay { return key }
        if case .draw(let draft) = command,
            let key = files.values.first(where: {
                $0.kind == .pay && $0.person == draft.person && $0.post == draft.post
                    && $0.matter == draft.matter
            })
        {
            return key
        }
        throw Refusal.pay(.unknown)
    }

    private func surroundings(
        of file: PayFile, _ command: PayCommand, _ key: FileKey, _ scope: CommitScope
    ) throws -> PaySurroundings {
        var approval: FixedSchemes.Fixed?
        var town = file.drawn?.value.town
        var period = file.drawn?.value.period
        if case .draw(let draft) = command {
            approval = try fixed(draft.key, scope)
            guard approval != nil else { throw Refusal.pay(.noRoot) }
            (town, period) = (draft.town, draft.period)
        }
        guard let period,
            let (pack, version) = approval.map({ ($0.pack, $0.packVersion) })
                ?? file.drawn.map({ ($0.value.pack, $0.value.packVersion) })
        else { throw Refusal.pay(.unknown) }
        let roster = try roster(scope)
        let programme = try programme(pack, version)
        let seats = try seats(programme, scope)
        let around = try AppraisalSurroundings.read(
            post: key.post, town: town, seats: seats, roster: roster, fixed: approval,
            on: scope.connection)
        let own = [roster.posts[key.post]].compactMap(\.self).map { post in
            FactBook.Post(
                key: post.id.subject, role: post.role, name: "", of: around.units.first?.key)
        }
        var book = FactBook(units: around.units, posts: own)
        var sanctions: [PaySurroundings.Sanction] = []
        for other in files.values.sorted(by: { $0.file < $1.file }) {
            switch other.kind {
            case .appraisal:
                try take(other, into: &book, town, seats, roster, scope)
            case .action:
                let action = try opened(PersonnelAction.self, other, scope)
                if let sanction = action.sanction(programme) {
                    sanctions.append(sanction)
                    book.actions.append(
                        .init(rung: sanction.rung, subject: other.post.subject, day: sanction.day))
                }
            case .pay, .service, .view: continue
            }
        }
        return PaySurroundings(
            around: around, book: book, sanctions: sanctions,
            holder: roster.posts[key.post]?.held(on: period.last))
    }

    /// A decided appraisal of a post in the town, with its facts.
    private func take(
        _ key: FileKey, into book: inout FactBook, _ town: DivisionID?,
        _ seats: PersonnelAction.Surroundings, _ roster: Roster, _ scope: CommitScope
    ) throws {
        let file = try opened(AppraisalFile.self, key, scope)
        guard file.stage == .decided else { return }
        let around = try AppraisalSurroundings.read(
            post: key.post, town: town, seats: seats, roster: roster, fixed: nil,
            on: scope.connection)
        guard around.isInTown else { return }
        book.take(file, in: around)
    }
}
