/// The weeks of a round that were closed, and what was excused in them.
package struct Weeks: Equatable, Sendable {
    /// A week put on record: what of its obligations was met, missed, excused. 周结
    package struct Closing: Equatable, Sendable {
        package let week: ISOWeek
        package let met: [WeekEvent.Line]
        package let missed: [WeekEvent.Line]
        package let excused: [WeekEvent.Line]
        package let at: Occurrence
    }

    package struct Excuse: Equatable, Sendable {
        package let reason: ExcuseReason
        package let words: String
        package let at: Occurrence

        package init(reason: ExcuseReason, words: String, at: Occurrence) {
            self.reason = reason
            self.words = words
            self.at = at
        }
    }

    /// Oldest first, without a gap.
    package private(set) var closings: [Closing] = []
    package private(set) var excuses: [ObligationKey: Excuse] = [:]
    /// What closings said, by obligation.
    package private(set) var words: [ObligationKey: ClosedWord] = [:]

    package init() {}

    package func closing(of week: ISOWeek) -> Closing? { closings.first { $0.week == week } }

    package mutating func apply(_ event: WeekEvent, _ at: Occurrence) {
        switch event {
        case .closed(let closed):
            closings.append(
                Closing(
                    week: closed.week, met: closed.met, missed: closed.missed,
                    excused: closed.excused, at: at))
            note(closed.met, .met, at)
            note(closed.missed, .missed, at)
            note(closed.excused, .excused, at)
        case .excused(let excused):
            excuses[excused.key] = Excuse(reason: excused.reason, words: excused.words, at: at)
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: WeekEvent) -> Bool {
        switch event {
        case .closed(let closed): closings.last.map { $0.week < closed.week } ?? true
        case .excused(let excused): excuses[excused.key] == nil
        }
    }

    private mutating func note(
        _ lines: [WeekEvent.Line], _ outcome: ClosedWord.Outcome, _ at: Occurrence
    ) {
        for line in lines { words[line.key] = ClosedWord(outcome: outcome, entry: at.entry) }
    }
}
