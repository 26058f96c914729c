extension AppraisalFile {
    /// Decides one command.
    ///
    /// - Parameter hand: who asks; that they may know of it is settled.
    /// - Source: requirement S21 and B5; product principles 3, 6, 9 and 11.
    package func decide(
        _ command: AppraisalCommand, by hand: PersonnelAction.Hand,
        in around: AppraisalSurroundings
    ) throws(AppraisalRefusal) -> [AppraisalEvent] {
        if case .open(let draft) = command { return try open(draft, by: hand, in: around) }
        guard let opened = opening?.value else { throw .unknown }
        switch command {
        case .open: return []
        case .setTargets(let targets, let reason):
            return try set(targets, reason, by: hand, opened, in: around)
        case .tie(let draft): return try tie(draft, by: hand, opened, in: around)
        case .untie(let fact, let subject, let period, let reason):
            return try untie(fact, subject, period, reason, by: hand, opened)
        case .assessSelf(let words, let how):
            try waits(for: [.open])
            try speaks(hand, how, opened)
            return [.selfAssessed(.init(words: try account("words", words), how: how))]
        case .rate(let fact, let value, let evidence):
            return try rate(fact, value, evidence, by: hand, opened, in: around)
        case .handIn: return try handIn(by: hand, opened, in: around)
        case .notify(let how):
            try waits(for: [.handedIn])
            try notSubject(hand, opened)
            return [
                .notified(
                    .init(how: how, objectBy: around.day.adding(days: opened.objectionDays)))
            ]
        case .answer(let words, let isObjection, let how):
            return try answer(words, isObjection, how, by: hand, opened, in: around)
        case .review(let isUpheld, let words):
            try waits(for: [.objected])
            try sits(hand, on: opened.reviewer, in: around)
            try part(.reviewer, hand.person, among: [.subject, .assessor, .rater])
            return [.reviewed(.init(isUpheld: isUpheld, words: try note("words", words)))]
        case .decide(let grade, let reason):
            return try decide(grade, reason, by: hand, opened, in: around)
        case .close(let words):
            guard !stage.isOver else { throw .notNow(stage) }
            try notSubject(hand, opened)
            guard let day = around.left(opened.person, opened.post), day < opened.period.last
            else { throw .heldToTheEnd }
            return [.closed(.init(words: try note("words", words)))]
        }
    }

    /// Begins a file: for a post of the scheme, whoever holds it, with everybody who has a part.
    private func open(
        _ draft: AppraisalCommand.OpenDraft, by hand: PersonnelAction.Hand,
        in around: AppraisalSurroundings
    ) throws(AppraisalRefusal) -> [AppraisalEvent] {
        guard !isWritten else { throw .twoForOnePeriod(draft.period) }
        guard let fixed = around.fixed, let scheme = around.programme.rules.appraisal(draft.scheme)
        else { throw .schemeNotFixed }
        guard let seat = around.seats.seat(draft.post) else { throw .unknownPost }
        guard scheme.roles.contains(seat.role) else { throw .notForRole }
        guard around.isInTown else { throw .otherTown }
        // Of a period that is over, whoever held the post at its end; they may have left since.
        let holder =
            around.day > draft.period.last
            ? around.held.map { $0(draft.post, draft.period.last) } ?? seat.holder : seat.holder
        guard holder == draft.person else {
            throw seat.acting?.person == draft.person ? .onlyActs : .heldByAnother
        }
        guard let assessor = leader(draft.assessor, over: seat, in: around) else {
            throw .assessorMissing
        }
        guard let reviewer = leader(draft.reviewer, over: seat, in: around) else {
            throw .reviewerMissing
        }
        guard let decider = leader(draft.decider, over: seat, in: around),
            [.secretary, .countyLeader, .countyOffice].contains(decider.standing)
        else { throw .deciderMissing }
        try differ(draft.person, assessor, reviewer, decider)
        let raters = try raters(draft, scheme, seat, reviewer, in: around)
        return [
            .opened(
                .init(
                    person: draft.person, post: draft.post, role: seat.role,
                    scheme: draft.scheme, period: draft.period, town: draft.town,
                    pack: fixed.pack, packVersion: fixed.packVersion,
                    objectionDays: fixed.objectionDays, assessor: assessor.post,
                    reviewer: reviewer.post, decider: decider.post, raters: raters))
        ]
    }

    /// Somebody who leads or keeps the records above the post, as for checks of the ladder.
    private func leader(
        _ post: PostID?, over seat: PersonnelAction.Surroundings.Seat,
        in around: AppraisalSurroundings
    ) -> PersonnelAction.Surroundings.Seat? {
        guard let post, let leader = around.seats.seat(post), leader.post != seat.post,
            PersonnelAction.mayCheck(leader), !leader.path.isEmpty,
            seat.path.hasPrefix(leader.path)
        else { return nil }
        return leader
    }

    private func differ(
        _ subject: PersonID, _ assessor: PersonnelAction.Surroundings.Seat,
        _ reviewer: PersonnelAction.Surroundings.Seat,
        _ decider: PersonnelAction.Surroundings.Seat
    ) throws(AppraisalRefusal) {
        var before: [(PersonID?, PersonnelPart)] = [(subject, .subject)]
        for (seat, part) in [
            (assessor, PersonnelPart.assessor), (reviewer, .reviewer), (decider, .decider),
        ] {
            if let sitter = seat.sitter {
                do { try differs(sitter, part, from: before) } catch { throw .part(error) }
            }
            before.append((seat.sitter, part))
        }
    }

    /// One rater for each rating of the scheme, each another post and person.
    private func raters(
        _ draft: AppraisalCommand.OpenDraft, _ scheme: Appraisal,
        _ seat: PersonnelAction.Surroundings.Seat,
        _ reviewer: PersonnelAction.Surroundings.Seat, in around: AppraisalSurroundings
    ) throws(AppraisalRefusal) -> [AppraisalEvent.Rater] {
        let asked = scheme.ratings.map(\.fact)
        let missing = asked.filter { fact in !draft.raters.contains { $0.fact == fact } }
        guard missing.isEmpty else { throw .ratersMissing(missing) }
        let named = draft.raters.filter { asked.contains($0.fact) }
        var people: Set<PersonID> = []
        for rater in named {
            guard let sitting = around.seats.seat(rater.post), sitting.post != seat.post,
                sitting.standing != .villageCadre, sitting.standing != .administrator
            else { throw .ratersMissing([rater.fact]) }
            guard let sitter = sitting.sitter else { continue }
            do {
                try differs(
                    sitter, .rater, from: [(draft.person, .subject), (reviewer.sitter, .reviewer)])
            } catch { throw .part(error) }
            guard people.insert(sitter).inserted else { throw .oneRaterTwice }
        }
        guard Set(named.map(\.post)).count == named.count else { throw .oneRaterTwice }
        return named
    }
}
