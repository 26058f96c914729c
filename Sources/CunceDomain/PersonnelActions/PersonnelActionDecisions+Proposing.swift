extension PersonnelAction {
    /// Proposes a step, or gives a reminder.
    func propose(
        _ draft: PersonnelActionCommand.ProposeDraft, by hand: Hand, in around: Surroundings
    ) throws(PersonnelActionRefusal) -> [PersonnelActionEvent] {
        guard let actor = hand.actor else { throw .otherPost }
        guard let rung = around.programme.rules.ladder?.rung(draft.rung) else {
            throw .unknownRung(draft.rung)
        }
        guard let seat = around.seat(draft.post), let role = around.programme.role(seat.role)
        else { throw .unknownPost }
        guard seat.holder == draft.person else { throw .heldByAnother }
        if let key = draft.trigger {
            let trigger = around.programme.rules.ladder?.triggers.first { $0.key == key }
            guard trigger?.targets.contains(where: { $0.rung == rung.key }) == true else {
                throw .triggerNotOfRung(key)
            }
        }
        let subject = try Self.subject(of: rung, role)
        try differs(hand.person, .proposer, from: draft.person, .subject)
        if rung.isForPartyMembers, !draft.isPartyMember { throw .forPartyMembers }
        let facts = try text("facts", draft.facts, limit: TextLimit.account)
        let evidence = try ground(draft, of: rung, in: around)
        guard draft.confirms else { throw .notConfirmed }
        let decider =
            rung.isGivenAtOnce
            ? actor.post : try self.decider(draft, of: rung, over: seat, by: hand, in: around)
        let checker =
            rung.isGivenAtOnce ? nil : try self.checker(draft, decider, by: hand, in: around)
        let until = rung.lasts?.end(from: around.day, around.calendar)
        return [
            .proposed(
                .init(
                    person: draft.person, post: draft.post, role: seat.role, subject: subject,
                    rung: rung.key, pack: around.programme.key.text,
                    packVersion: around.programme.version.description,
                    ground: draft.ground, trigger: draft.trigger, facts: facts,
                    evidence: evidence, isPartyMember: draft.isPartyMember, confirms: true,
                    checker: checker, decider: decider, isGivenAtOnce: rung.isGivenAtOnce,
                    until: rung.isGivenAtOnce ? until : nil))
        ]
    }

    /// What the post is in law, as far as the rung may concern it.
    static func subject(of rung: Rung, _ role: Role) throws(PersonnelActionRefusal) -> RungSubject {
        let kinds = role.asSubjects
        if kinds == [.supporter], rung.deed != .promiseOpen { throw .helpsFreely }
        if rung.deed == .recall { throw .recallIsVillagers }
        if let elected = kinds.first(where: \.isElected), rung.endsPost {
            throw .electedIsNotAdjusted(elected)
        }
        guard let fits = kinds.first(where: rung.subjects.contains) else {
            throw .notForSuch(kinds[0])
        }
        return fits
    }

    /// A talk on schedule needs no ground; everything else has one of the rung's, or the rule of
    /// the programme whose facts were found to hold, each with its proof.
    private func ground(
        _ draft: PersonnelActionCommand.ProposeDraft, of rung: Rung, in around: Surroundings
    ) throws(PersonnelActionRefusal) -> [String] {
        let all = try text("evidence", draft.evidence, limit: TextLimit.account, required: false)
        let lines = all.split(whereSeparator: \.isNewline)
            .map { String($0).trimmingSpace() }.filter { !$0.isEmpty }
        var evidence: [String] = []
        for line in lines { evidence.append(try text("evidence", line)) }
        guard let key = draft.ground else {
            guard rung.deed != .talk, rung.deed != .preference else { return evidence }
            guard draft.trigger != nil else { throw .groundMissing }
            guard !evidence.isEmpty else { throw .evidenceMissing([]) }
            return evidence
        }
        guard rung.grounds.isEmpty || rung.grounds.contains(key),
            let ground = around.programme.rules.ladder?.grounds.first(where: { $0.key == key })
        else { throw .groundNotOfRung(key) }
        guard !evidence.isEmpty else { throw .evidenceMissing(ground.evidence) }
        return evidence
    }

    private func decider(
        _ draft: PersonnelActionCommand.ProposeDraft, of rung: Rung,
        over seat: Surroundings.Seat, by hand: Hand, in around: Surroundings
    ) throws(PersonnelActionRefusal) -> PostID {
        guard let post = draft.decider, let decider = around.seat(post) else {
            throw .deciderMissing
        }
        guard Self.mayDecide(decider, rung, over: seat) else {
            guard rung.deciders.roles.isEmpty || rung.deciders.roles.contains(decider.role) else {
                throw .deciderNotOfRung(rung.deciders.roles)
            }
            throw .deciderWithoutAuthority
        }
        if let sitter = decider.sitter {
            try differs(sitter, .decider, from: draft.person, .subject)
            try differs(sitter, .decider, from: hand.person, .proposer)
        }
        return post
    }

    private func checker(
        _ draft: PersonnelActionCommand.ProposeDraft, _ decider: PostID, by hand: Hand,
        in around: Surroundings
    ) throws(PersonnelActionRefusal) -> PostID {
        guard let post = draft.checker, let checker = around.seat(post),
            Self.mayCheck(checker, over: around.seat(draft.post))
        else { throw .checkerMissing }
        if let sitter = checker.sitter {
            try differs(sitter, .checker, from: draft.person, .subject)
            try differs(sitter, .checker, from: hand.person, .proposer)
            if let decides = around.seat(decider)?.sitter {
                try differs(sitter, .checker, from: decides, .decider)
            }
        }
        return post
    }

    /// Whether a post may decide a rung over another: the roles the pack names, otherwise the
    /// party head of the town, and of the county over what the town does not decide
    /// (Intra-party Supervision Regulations 2016, art. 21).
    package static func mayDecide(
        _ decider: Surroundings.Seat, _ rung: Rung, over seat: Surroundings.Seat
    ) -> Bool {
        guard decider.post != seat.post, !decider.path.isEmpty,
            seat.path.hasPrefix(decider.path)
        else { return false }
        if !rung.deciders.roles.isEmpty { return rung.deciders.roles.contains(decider.role) }
        switch seat.standing {
        case .secretary, .countyOffice: return decider.standing == .countyLeader
        case .countyLeader, .administrator: return false
        case .organisationOffice, .linkedLeader, .areaSecretary, .residentCadre, .workGroup,
            .supporter, .villageCadre:
            return decider.standing == .secretary
                || decider.standing == .countyLeader && decider.path == seat.path
        }
    }

    /// Whether a post may check facts about another: it is no office of another place, which would
    /// come to read the file by it.
    package static func mayCheck(
        _ checker: Surroundings.Seat, over seat: Surroundings.Seat?
    ) -> Bool {
        guard let seat, !checker.path.isEmpty else { return false }
        return mayCheck(checker) && seat.path.hasPrefix(checker.path)
    }

    /// Whether a post may check facts: somebody who leads or keeps the records, never the village
    /// itself or whoever helps it.
    package static func mayCheck(_ checker: Surroundings.Seat) -> Bool {
        switch checker.standing {
        case .organisationOffice, .secretary, .linkedLeader, .areaSecretary, .countyLeader,
            .countyOffice:
            true
        case .administrator, .residentCadre, .workGroup, .supporter, .villageCadre: false
        }
    }

    /// Who may propose: the roles the rung names, otherwise who keeps the files; a reminder also
    /// whoever leads there.
    package static func mayPropose(_ actor: Actor, _ rung: Rung, at path: String) -> Bool {
        guard !path.isEmpty, path.hasPrefix(actor.path) else { return false }
        if FileAccess.keeps(actor, at: path) { return true }
        if !rung.proposers.isEmpty { return rung.proposers.contains(actor.role) }
        switch actor.standing {
        case .secretary, .linkedLeader, .areaSecretary: return rung.isGivenAtOnce
        case .administrator, .organisationOffice, .residentCadre, .workGroup, .supporter,
            .countyLeader, .countyOffice, .villageCadre:
            return false
        }
    }
}
