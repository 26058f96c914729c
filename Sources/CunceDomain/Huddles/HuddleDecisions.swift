extension Huddles {
    /// Decides one command.
    ///
    /// - Parameters:
    ///   - day: when it happens; a huddle is not opened for a week to come.
    ///   - opens: when the round opens; there is no huddle before.
    ///   - hasPost: whether a post is on the roster.
    ///   - seesTown: whether whoever is on a post sees what is given to it by the town.
    /// - Source: requirements S14.
    package func decide(
        _ command: HuddleCommand, on day: CivilDate, roundOpens opens: CivilDate? = nil,
        hasPost: (PostID) -> Bool = { _ in true }, seesTown: (PostID) -> Bool = { _ in true }
    ) throws(HuddleRefusal) -> [HuddleEvent] {
        switch command {
        case .open(let id, let week, let place):
            if let one = huddle(in: week) { throw .weekHasOne(one.id) }
            guard week <= ISOWeek(containing: day) else { throw .weekLiesAhead(week) }
            if let opens, week.sunday < opens { throw .weekBeforeRound(opens: opens) }
            let words = try text("place", place, limit: TextLimit.line, required: false)
            return [
                .opened(.init(huddle: id, week: week, number: all.count + 1, place: words))
            ]
        case .minute(let id, let village, let about, let typed):
            try mustBeOpen(id)
            let words = try text("text", typed, limit: TextLimit.account)
            return [.minuted(.init(huddle: id, village: village, about: about, text: words))]
        case .decide(let id, let draft):
            try mustBeOpen(id)
            return [.decided(try decided(draft, in: id, on: day, hasPost, seesTown))]
        case .settle(let id, let decision, let typed):
            return [.settled(try settled(decision, of: id, typed))]
        case .noteAbsence(let id, let post, let typed):
            try mustBeOpen(id)
            guard hasPost(post) else { throw .unknownPost(post) }
            guard huddle(id)?.absences.contains(where: { $0.post == post }) != true else {
                throw .alreadyAbsent(post)
            }
            let words = try text("reason", typed, limit: TextLimit.line, required: false)
            return [.absent(.init(huddle: id, post: post, reason: words))]
        case .addTopic(let week, let village, let typed):
            guard week >= ISOWeek(containing: day), huddle(in: week)?.closed == nil else {
                throw .weekIsOver(week)
            }
            let words = try text("topic", typed, limit: TextLimit.line)
            return [.topicAdded(.init(week: week, village: village, text: words))]
        case .putOff(let id, let draft):
            try mustBeOpen(id)
            return [.putOff(try putOff(draft, in: id))]
        case .close(let id):
            try mustBeOpen(id)
            return [.closed(.init(huddle: id))]
        }
    }

    private func decided(
        _ draft: HuddleCommand.DecisionDraft, in id: HuddleID, on day: CivilDate,
        _ hasPost: (PostID) -> Bool, _ seesTown: (PostID) -> Bool
    ) throws(HuddleRefusal) -> HuddleEvent.Decided {
        guard draft.task == nil || draft.kase != nil else { throw .taskNeedsACase }
        if let errand = draft.errand {
            guard draft.village == nil else { throw .errandHasAVillage }
            guard hasPost(errand.owner) else { throw .unknownPost(errand.owner) }
            guard seesTown(errand.owner) else { throw .errandOutOfSight(errand.owner) }
            guard errand.due >= day else { throw .errandDueInThePast(on: errand.due) }
        }
        return .init(
            huddle: id, decision: draft.id, kase: draft.kase, village: draft.village,
            text: try text("text", draft.text, limit: TextLimit.line), isAsk: draft.isAsk,
            task: draft.task?.id, about: draft.about, errand: draft.errand)
    }

    private func putOff(
        _ draft: HuddleCommand.PutOffDraft, in id: HuddleID
    ) throws(HuddleRefusal) -> HuddleEvent.PutOff {
        guard !draft.about.isEmpty else { throw .noMatter }
        let own = huddle(id)?.putOffs ?? []
        guard !own.contains(where: { $0.isAbout(draft.about, draft.task) }) else {
            throw .alreadyPutOff
        }
        return .init(
            huddle: id, village: draft.village, kase: draft.kase, task: draft.task,
            about: draft.about.sorted(),
            text: try text("text", draft.text, limit: TextLimit.account))
    }

    private func settled(
        _ id: DecisionID, of huddle: HuddleID, _ typed: String
    ) throws(HuddleRefusal) -> HuddleEvent.Settled {
        guard let held = self.huddle(huddle) else { throw .unknownHuddle }
        guard let decision = held.decisions.first(where: { $0.id == id }), decision.errand != nil
        else { throw .noErrand }
        if let settled = decision.settled { throw .alreadySettled(on: settled.on) }
        return .init(
            huddle: huddle, decision: id,
            result: try text("result", typed, limit: TextLimit.note))
    }

    private func mustBeOpen(_ id: HuddleID) throws(HuddleRefusal) {
        guard let huddle = huddle(id) else { throw .unknownHuddle }
        guard huddle.closed == nil else { throw .alreadyClosed }
    }

    private func text(
        _ field: String, _ typed: String, limit: Int, required: Bool = true
    ) throws(HuddleRefusal) -> String {
        do {
            return try tidy(field, typed, limit: limit, required: required)
        } catch { throw .field(error) }
    }
}
