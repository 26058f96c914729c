import CunceDomain
import CunceStore

extension MyWeek {
    /// Documents the reader's post owes by the end of the week, as lines of it.
    static func papers(
        of reader: Actor, in round: RoundWeeks, _ week: ISOWeek, on day: CivilDate,
        calendar: WorkCalendar, isPast: Bool, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> [MyWeekItem] {
        // Most posts owe none; nothing is read for them.
        let owes = round.programme.rules.papers.contains {
            $0.due != nil && $0.document == nil
                && (RoundPapers.owes($0, of: nil, reader)
                    || round.programme.rules.isOwn($0, of: reader.role))
        }
        guard owes, Access.seesTown(reader) else { return [] }
        return try RoundPapers.read(
            round.round, at: round.facts.division, round.programme, on: day,
            town: isPast ? round.facts.town : nil, calendar: calendar, cache: cache,
            on: connection
        ).work(of: reader, until: week.sunday).map { owed in
            MyWeekItem(
                matter: .paper(owed), round: round.round.id, village: owed.place, kase: nil,
                day: owed.day, entries: [])
        }
    }
}
