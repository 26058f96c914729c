/// All huddles of one round, in the order they were opened.
package struct Huddles: Equatable, Sendable {
    package private(set) var all: [Huddle] = []
    /// In the order they were added.
    package private(set) var topics: [HuddleTopic] = []

    package init() {}

    package func huddle(_ id: HuddleID) -> Huddle? { all.first { $0.id == id } }
    package func huddle(in week: ISOWeek) -> Huddle? { all.first { $0.week == week } }
    package func topics(in week: ISOWeek) -> [HuddleTopic] { topics.filter { $0.week == week } }

    /// The week of the huddle that runs or comes next: the first from a week on whose huddle is not
    /// closed.
    package func running(from week: ISOWeek) -> ISOWeek {
        var week = week
        while huddle(in: week)?.closed != nil { week = week.next }
        return week
    }

    /// Looks whether there is anything of a week to see: from the week the round opens up to the
    /// week after this one, or the huddle that comes next if that is later. A later week has an
    /// agenda as soon as somebody puts a matter on it.
    ///
    /// - Parameters:
    ///   - day: the day it is looked at.
    ///   - opens: when the round opens.
    /// - Throws: `weekBeforeRound`, `noAgendaYet`.
    package func look(
        at week: ISOWeek, on day: CivilDate, roundOpens opens: CivilDate
    ) throws(HuddleRefusal) {
        guard week.sunday >= opens else { throw .weekBeforeRound(opens: opens) }
        let this = ISOWeek(containing: day)
        let next = running(from: this)
        guard week <= max(this.next, next) || !topics(in: week).isEmpty else {
            throw .noAgendaYet(week, next: next)
        }
    }

    /// Errands nobody has reported as settled, oldest first.
    package var owed: [(huddle: Huddle, decision: Huddle.Decision)] {
        all.flatMap { huddle in huddle.decisions.filter(\.isOwed).map { (huddle, $0) } }
    }

    /// What the huddle before a week put off: it stands on the agenda of that week. Nobody has to
    /// put a matter on again, and it does not stay on for ever either.
    package func putOff(until week: ISOWeek) -> [Huddle.PutOff] {
        all.filter { $0.week < week }.max { $0.week < $1.week }?.putOffs ?? []
    }

    /// Every time a matter was put off until then, oldest first.
    package func course(of putOff: Huddle.PutOff) -> [Huddle.PutOff] {
        all.flatMap(\.putOffs).filter { earlier in
            earlier.at.entry == putOff.at.entry
                || (earlier.at.entry < putOff.at.entry
                    && putOff.isAbout([earlier.at.entry], earlier.task))
        }
        .sorted { $0.at.entry < $1.at.entry }
    }

    package mutating func apply(_ event: HuddleEvent, _ at: Occurrence) {
        switch event {
        case .opened(let opened):
            all.append(
                Huddle(
                    id: opened.huddle, week: opened.week, number: opened.number,
                    place: opened.place, opened: at))
        case .minuted(let minuted):
            with(minuted.huddle) { huddle in
                huddle.minutes.append(
                    .init(
                        village: minuted.village, about: minuted.about, text: minuted.text,
                        at: at))
            }
        case .decided(let decided):
            with(decided.huddle) { huddle in
                huddle.decisions.append(
                    .init(
                        id: decided.decision, kase: decided.kase, village: decided.village,
                        text: decided.text, task: decided.task, isAsk: decided.isAsk,
                        about: decided.about, errand: decided.errand, at: at))
            }
        case .settled(let settled):
            with(settled.huddle) { huddle in
                for index in huddle.decisions.indices
                where huddle.decisions[index].id == settled.decision {
                    huddle.decisions[index].result = settled.result
                    huddle.decisions[index].settled = at
                }
            }
        case .absent(let absent):
            with(absent.huddle) { huddle in
                huddle.absences.append(.init(post: absent.post, reason: absent.reason, at: at))
            }
        case .topicAdded(let added):
            topics.append(
                HuddleTopic(week: added.week, village: added.village, text: added.text, at: at))
        case .putOff(let putOff):
            with(putOff.huddle) { huddle in
                huddle.putOffs.append(
                    .init(
                        village: putOff.village, kase: putOff.kase, task: putOff.task,
                        about: putOff.about, text: putOff.text, at: at))
            }
        case .closed(let closed):
            with(closed.huddle) { $0.closed = at }
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: HuddleEvent) -> Bool {
        switch event {
        case .opened(let opened): huddle(in: opened.week) == nil
        case .minuted(let minuted): isOpen(minuted.huddle)
        case .decided(let decided): isOpen(decided.huddle)
        case .settled(let settled): owes(settled)
        case .absent(let absent): isOpen(absent.huddle) && !isAbsent(absent)
        case .topicAdded(let added): huddle(in: added.week)?.closed == nil
        case .putOff(let putOff): isOpen(putOff.huddle)
        case .closed(let closed): isOpen(closed.huddle)
        }
    }

    private func owes(_ settled: HuddleEvent.Settled) -> Bool {
        huddle(settled.huddle)?.decisions.first { $0.id == settled.decision }?.isOwed ?? false
    }

    private func isAbsent(_ absent: HuddleEvent.Absent) -> Bool {
        huddle(absent.huddle)?.absences.contains { $0.post == absent.post } ?? false
    }

    private func isOpen(_ id: HuddleID) -> Bool { huddle(id).map { $0.closed == nil } ?? false }

    private mutating func with(_ id: HuddleID, _ change: (inout Huddle) -> Void) {
        for index in all.indices where all[index].id == id { change(&all[index]) }
    }
}
