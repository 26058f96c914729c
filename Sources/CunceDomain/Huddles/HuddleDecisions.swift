extension Huddles {
    /// Decides one command.
    ///
    /// - Parameters:
    ///   - day: when it happens; a huddle is not opened for a week to come.
    ///   - opens: when the round opens; there is no huddle before.
    /// - Source: requirements S14.
    package func decide(
        _ command: HuddleCommand, on day: CivilDate, roundOpens opens: CivilDate? = nil
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
        case .minute(let id, let village, let typed):
            try mustBeOpen(id)
            let words = try text("text", typed, limit: TextLimit.account)
            return [.minuted(.init(huddle: id, village: village, text: words))]
        case .decide(let id, let draft):
            try mustBeOpen(id)
            guard draft.task == nil || draft.kase != nil else { throw .taskNeedsACase }
            return [
                .decided(
                    .init(
                        huddle: id, decision: draft.id, kase: draft.kase,
                        village: draft.village,
                        text: try text("text", draft.text, limit: TextLimit.line),
                        isAsk: draft.isAsk, task: draft.task?.id))
            ]
        case .close(let id):
            try mustBeOpen(id)
            return [.closed(.init(huddle: id))]
        }
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
