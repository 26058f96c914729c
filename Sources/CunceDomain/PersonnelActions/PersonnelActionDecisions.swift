extension PersonnelAction {
    /// Unit: days. Whoever is told of facts has at least so long for a statement.
    package static let shortestAnswer = 3
    /// A statement on paper is kept where it says; only its pages are counted here.
    package static let mostPages = 500

    /// Decides one command.
    ///
    /// - Parameter hand: who asks; that they may know of it is settled.
    /// - Source: requirements S18 to S20 and B5; product principles 6, 9 and 10; regulations,
    ///   section 3.
    package func decide(
        _ command: PersonnelActionCommand, by hand: Hand, in around: Surroundings
    ) throws(PersonnelActionRefusal) -> [PersonnelActionEvent] {
        if case .propose(let draft) = command {
            return isWritten ? [] : try propose(draft, by: hand, in: around)
        }
        guard let proposal else { throw .unknown }
        switch command {
        case .propose: return []
        case .notify(let how, let answerBy):
            try waits(for: [.proposed])
            guard rung(around)?.heard == .beforeTheDecision else { throw .notNow(stage) }
            try runs(hand, in: around)
            let first = around.day.adding(days: Self.shortestAnswer)
            guard answerBy >= first else { throw .tooSoon(days: Self.shortestAnswer) }
            return [.notified(.init(how: how, answerBy: answerBy))]
        case .state(let words, let how, let pages):
            return try state(words, how, pages, by: hand, in: around)
        case .noteSilence(let words):
            try waits(for: [.notified])
            try runs(hand, in: around)
            if let until = notice?.value.answerBy, around.day <= until {
                throw .statementStillOpen(until: until)
            }
            return [.stayedSilent(.init(words: try text("words", words)))]
        case .check(let finding, let words):
            return try check(finding, words, by: hand, proposal, in: around)
        case .decide(let draft): return try decide(draft, by: hand, proposal, in: around)
        case .talk(let draft): return try talk(draft, by: hand, proposal, in: around)
        case .deliver(let how):
            try waits(for: [.decided])
            guard rung(around)?.heard == .beforeTheDecision else { throw .notNow(stage) }
            try carriesOut(hand, in: around)
            try follows(in: around)
            return [.delivered(.init(how: how))]
        case .followUp(let isMended, let words):
            try waits(for: [.inEffect])
            try carriesOut(hand, in: around)
            return [.followedUp(.init(isMended: isMended, words: try text("words", words)))]
        case .end(let words):
            // What was decided and never carried out is closed once its time is over.
            try waits(for: isOver(on: around.day) ? [.inEffect, .decided] : [.inEffect])
            try carriesOut(hand, in: around)
            return [.ended(.init(words: try text("words", words)))]
        case .withdraw(let words):
            guard !stage.isClosed, decision == nil else { throw .notNow(stage) }
            guard hand.person == proposal.at.by else { throw .otherPost }
            return [.withdrawn(.init(words: try text("words", words)))]
        case .lapse(let words):
            guard !stage.isClosed, decision == nil else { throw .notNow(stage) }
            try notSubject(hand)
            guard keeps(hand, in: around) else { throw .otherPost }
            guard around.seat(proposal.value.post)?.holder != proposal.value.person else {
                throw .stillHeld
            }
            return [.lapsed(.init(words: try text("words", words)))]
        case .object, .nameReviewer, .review:
            return try review(command, by: hand, in: around)
        }
    }

    private func state(
        _ words: String, _ how: PersonnelActionEvent.Way, _ pages: Int, by hand: Hand,
        in around: Surroundings
    ) throws(PersonnelActionRefusal) -> [PersonnelActionEvent] {
        let isOwn = hand.person == proposal?.value.person
        // Only the person speaks here; on paper, somebody writes down that it came.
        guard isOwn || how != .here else { throw .onlySelf }
        if !isOwn { try runs(hand, in: around) }
        guard pages <= Self.mostPages else { throw .tooManyPages(most: Self.mostPages) }
        return [
            .stated(
                .init(
                    words: try text("words", words, limit: TextLimit.account), how: how,
                    pages: how == .here ? 0 : max(0, pages)))
        ]
    }

    private func check(
        _ finding: PersonnelActionEvent.Checked.Finding, _ words: String, by hand: Hand,
        _ proposal: Said<PersonnelActionEvent.Proposed>, in around: Surroundings
    ) throws(PersonnelActionRefusal) -> [PersonnelActionEvent] {
        let first: Stage =
            rung(around)?.heard == .beforeTheDecision ? .stated : .proposed
        try waits(for: [first])
        try sits(hand, on: proposal.value.checker, in: around)
        try differs(hand.person, .checker, from: proposal.at.by, .proposer)
        try differs(hand.person, .checker, from: proposal.value.person, .subject)
        return [.checked(.init(finding: finding, words: try text("words", words)))]
    }

    private func decide(
        _ draft: PersonnelActionCommand.DecideDraft, by hand: Hand,
        _ proposal: Said<PersonnelActionEvent.Proposed>, in around: Surroundings
    ) throws(PersonnelActionRefusal) -> [PersonnelActionEvent] {
        try waits(for: [.checked])
        try sits(hand, on: proposal.value.decider, in: around)
        try differs(hand.person, .decider, from: proposal.at.by, .proposer)
        if let checked = check?.at.by {
            try differs(hand.person, .decider, from: checked, .checker)
        }
        try differs(hand.person, .decider, from: proposal.value.person, .subject)
        let reason = try text("reason", draft.reason)
        guard draft.isTaken else {
            return [
                .decided(
                    .init(
                        isTaken: false, reason: reason, confirms: draft.confirms, until: nil,
                        source: ""))
            ]
        }
        // What was found not to be so is no ground for anything.
        if check?.value.finding == .notConfirmed { throw .factsNotConfirmed }
        guard draft.confirms else { throw .notConfirmed }
        guard around.seat(proposal.value.post)?.holder == proposal.value.person else {
            throw .heldByAnother
        }
        guard let rung = rung(around) else { throw .unknownRung(proposal.value.rung) }
        let until: CivilDate?
        switch rung.lasts {
        case .some(let lasts): until = lasts.end(from: around.day, around.calendar)
        case nil:
            until = draft.until
            guard until != nil || rung.endsPost || rung.deed == .talk else {
                throw .effectNotStated
            }
        }
        if let until, until < around.day { throw .effectEndsBefore(around.day) }
        let source = try text("source", draft.source, required: false)
        if rung.lasts == nil, until != nil, source.isEmpty { throw .effectNotStated }
        return [
            .decided(
                .init(
                    isTaken: true, reason: reason, confirms: true, until: until,
                    source: rung.lasts == nil ? source : ""))
        ]
    }

    private func talk(
        _ draft: PersonnelActionEvent.Talked, by hand: Hand,
        _ proposal: Said<PersonnelActionEvent.Proposed>, in around: Surroundings
    ) throws(PersonnelActionRefusal) -> [PersonnelActionEvent] {
        try waits(for: [.decided])
        guard rung(around)?.heard == .inTheTalk else { throw .notNow(stage) }
        try carriesOut(hand, in: around)
        try follows(in: around)
        return [
            .talked(
                .init(
                    place: try text("place", draft.place, limit: TextLimit.line),
                    recorder: try text("recorder", draft.recorder, limit: TextLimit.line),
                    reason: try text("reason", draft.reason),
                    explanation: try text(
                        "explanation", draft.explanation, limit: TextLimit.account),
                    pointedOut: try text(
                        "pointedOut", draft.pointedOut, limit: TextLimit.account),
                    measures: try text("measures", draft.measures, limit: TextLimit.account)))
        ]
    }

    /// What is decided is carried out on a day from the decision to the end of its effect.
    private func follows(in around: Surroundings) throws(PersonnelActionRefusal) {
        if let decided = decision?.at.on, around.day < decided {
            throw .beforeDecision(decided)
        }
        if let until = effectUntil, around.day > until { throw .effectIsOver(until) }
    }

    /// The rung under the pack it was proposed by.
    package func rung(_ around: Surroundings) -> Rung? {
        proposal.flatMap { around.programme.rules.ladder?.rung($0.value.rung) }
    }
}
