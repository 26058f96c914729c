package import CunceDomain
package import CunceStore

/// One post's week 我的一周: what it owes, what is asked of it, what changed in its villages.
///
/// - Source: requirements S14, S16; product.md, journey step 6.
package struct MyWeek: Equatable, Sendable {
    package let week: ISOWeek
    /// The day it is told on: today, or the last day of an earlier week.
    package let day: CivilDate
    package let isPast: Bool
    package let post: PostID
    /// Every round that ran on the day, as far as the post has to do with it.
    package let rounds: [RoundWeeks]
    /// The villages the post has a part in, by division id.
    package let villages: [DivisionRow]
    /// To be done this week or late already, by day.
    package let owed: [MyWeekItem]
    /// Tasks and promises of later weeks.
    package let later: [MyWeekItem]
    package private(set) var asked: [MyWeekItem]
    package let shown: [MyWeekItem]
    /// Of its own villages; whoever sees the town has no village of its own and is told of all.
    package let changes: [WeekChange]
    /// What was owed this week and is settled: met, or excused.
    package let settled: [Obligation]
    /// Tasks of the post that were done or dropped this week.
    package let finished: [Finished]
    /// What will be owed in the next weeks, for calendars; huddles of the town are everybody's who
    /// sees it.
    package let ahead: [Ahead]
    package let posts: PostLabels?

    package struct Ahead: Equatable, Sendable {
        package let obligation: Obligation
        package let village: DivisionRow?
        package let round: RoundID
    }

    package struct Finished: Equatable, Sendable {
        package let village: DivisionRow
        package let task: TaskSummary
    }

    /// Missed things of so many weeks back are still told: they may only be unwritten.
    static let toldWeeks = 2

    /// Reads it; run it inside one snapshot.
    ///
    /// - Parameters:
    ///   - week: `nil` for the one that runs.
    ///   - programmes: packs by key and version.
    /// - Throws: `ReportRefusal.liesAhead` for a week to come.
    package static func read(
        _ reader: Actor, week: ISOWeek? = nil, programmes: (String, String) -> Programme?,
        calendar: WorkCalendar, today: CivilDate, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> MyWeek {
        let now = ISOWeek(containing: today)
        let week = week ?? now
        guard week <= now else { throw ReportRefusal.liesAhead(week.monday) }
        let day = min(week.sunday, today)
        let rounds = try MyRounds.list(for: reader, on: day, connection).compactMap {
            round -> RoundWeeks? in
            do {
                return try RoundWeeks.read(
                    round.id, programmes: { $0.programme(programmes) }, calendar: calendar,
                    today: today,
                    asOf: day < today ? day : nil, cache: cache, on: connection)
            } catch ReportRefusal.unknownRound {
                // Opened for that day, but written down later: nobody knew of it then.
                return nil
            }
        }
        let papers = try rounds.flatMap { round in
            try Self.papers(
                of: reader, in: round, week, on: day, calendar: calendar, isPast: day < today,
                cache: cache, on: connection)
        }
        let acceptances = try Self.acceptances(
            of: reader, until: week.sunday, on: day, isPast: day < today,
            programmes: programmes, calendar: calendar, cache: cache, on: connection)
        var read = MyWeek(
            rounds, reader, week, day, papers: papers + acceptances, isPast: day < today)
        read.asked = try read.asked.filter { item in
            guard case .confirm(let promise) = item.matter else { return true }
            return try mayConfirm(promise, reader, read, cache, on: connection)
        }
        return read
    }

    /// Whoever said that something came does not confirm it; rows do not say who that was.
    private static func mayConfirm(
        _ promise: PromiseSummary, _ reader: Actor, _ week: MyWeek, _ cache: StateCache,
        on connection: any SQLConnection
    ) throws -> Bool {
        let stream = StreamName.of(promise.kase)
        let kase =
            week.isPast
            ? try StreamReading.asOf(
                Moment.end(of: week.day), Case.self, stream, on: connection
            ).state
            : try StreamReading.current(Case.self, stream, cache: cache, on: connection).state
        guard let known = kase.promises.all.first(where: { $0.id == promise.id }) else {
            return false
        }
        return known.unconfirmed.contains {
            $0.mayBeConfirmed(by: reader.person, reader.post, of: known)
        }
    }

    init(
        _ rounds: [RoundWeeks], _ reader: Actor, _ week: ISOWeek, _ day: CivilDate,
        papers: [MyWeekItem] = [], isPast: Bool
    ) {
        self.week = week
        self.day = day
        self.isPast = isPast
        post = reader.post
        self.rounds = rounds
        let parts = rounds.map { MyWeekPart($0, reader, week) }
        villages = parts.flatMap(\.villages).sorted { $0.id < $1.id }
        asked = parts.flatMap(\.asked).sorted(by: MyWeekItem.inOrder)
        let work = (parts.flatMap(\.work) + papers).sorted(by: MyWeekItem.inOrder)
        owed = work.filter { $0.day <= week.sunday }
        later = work.filter { $0.day > week.sunday }
        shown = parts.flatMap(\.shown).sorted(by: MyWeekItem.inOrder)
        changes = parts.flatMap(\.changes)
        settled = parts.flatMap(\.settled)
        finished = parts.flatMap(\.finished).sorted {
            ($0.task.doneOn ?? $0.task.changedOn, $0.task.entry)
                < ($1.task.doneOn ?? $1.task.changedOn, $1.task.entry)
        }
        ahead = isPast ? [] : parts.flatMap(\.ahead)
        posts = rounds.first?.facts.posts
    }
}
