extension Weeks {
    /// What is known around the weeks when a command is decided.
    package struct Surroundings {
        /// Every obligation of the round that has begun.
        package let obligations: [Obligation]
        /// Whether a post is the actor's own: held by the person, or the seat taken.
        package let isOwn: (PostID) -> Bool

        package init(obligations: [Obligation], isOwn: @escaping (PostID) -> Bool) {
            self.obligations = obligations
            self.isOwn = isOwn
        }
    }

    /// Decides one command. A week that is closed already answers with no event.
    ///
    /// - Source: requirements S16; Decisions/0019.
    package func decide(
        _ command: WeekCommand, on day: CivilDate, in surroundings: Surroundings
    ) throws(WeekRefusal) -> [WeekEvent] {
        switch command {
        case .close(let week): try close(week, on: day, surroundings.obligations)
        case .excuse(let key, let reason, let words):
            try excuse(key, reason, words, surroundings)
        }
    }

    /// The first week nobody closed; `nil` where nothing was ever owed.
    package func next(_ obligations: [Obligation]) -> ISOWeek? {
        closings.last?.week.next ?? obligations.map(\.period.week).min()
    }

    /// The latest week that can be closed on a day; `nil` where none can.
    package func closable(_ obligations: [Obligation], on day: CivilDate) -> ISOWeek? {
        guard var week = next(obligations) else { return nil }
        var last: ISOWeek?
        let latest = obligations.map(\.period.week).max() ?? week
        while week <= latest, week.sunday < day, stillOpen(week, obligations) == nil {
            last = week
            week = week.next
        }
        return last
    }

    private func close(
        _ week: ISOWeek, on day: CivilDate, _ obligations: [Obligation]
    ) throws(WeekRefusal) -> [WeekEvent] {
        if let last = closings.last?.week, week <= last { return [] }
        guard week.sunday < day else { throw .liesAhead(week) }
        guard let first = next(obligations), first <= week,
            obligations.contains(where: { $0.period.week >= week })
        else { throw .nothingOwed(week) }
        var events: [WeekEvent] = []
        var each = first
        while each <= week {
            if let until = stillOpen(each, obligations) {
                throw .graceRuns(each, until: until)
            }
            events.append(closing(of: each, obligations))
            each = each.next
        }
        return events
    }

    /// Until when something of a week may still be met in time or in grace.
    private func stillOpen(_ week: ISOWeek, _ obligations: [Obligation]) -> CivilDate? {
        obligations.filter { $0.period.week == week && $0.state == .owed }
            .map(\.period.end).max()
    }

    private func closing(of week: ISOWeek, _ obligations: [Obligation]) -> WeekEvent {
        var closed = WeekEvent.Closed(week: week, met: [], missed: [], excused: [])
        for obligation in obligations.filter({ $0.period.week == week })
            .sorted(by: { $0.key < $1.key })
        {
            let line = WeekEvent.Line(obligation)
            switch obligation.state {
            case .met, .metLate: closed.met.append(line)
            case .excused: closed.excused.append(line)
            case .missed, .owed: closed.missed.append(line)
            }
        }
        return .closed(closed)
    }

    private func excuse(
        _ key: ObligationKey, _ reason: ExcuseReason, _ typed: String,
        _ surroundings: Surroundings
    ) throws(WeekRefusal) -> [WeekEvent] {
        guard let obligation = surroundings.obligations.first(where: { $0.key == key }) else {
            throw .unknownObligation
        }
        guard !surroundings.isOwn(key.post) else { throw .ownObligation }
        if reason.isFromTheRoster { throw .fromTheRoster }
        switch obligation.state {
        case .met, .metLate: throw .alreadyMet
        case .excused: return []
        case .owed, .missed: break
        }
        let words: String
        do {
            words = try tidy("words", typed, limit: TextLimit.note, required: false)
        } catch { throw .field(error) }
        if reason == .other, words.isEmpty { throw .wordsMissing }
        return [.excused(.init(key: key, reason: reason, words: words))]
    }
}
