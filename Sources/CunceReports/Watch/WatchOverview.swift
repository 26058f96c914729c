package import CunceDomain
package import CunceStore

/// Signals on the villages of a place, beside what people said of them, and villages that left the
/// list. 预警
package struct WatchOverview: Sendable {
    package struct Village: Equatable, Sendable {
        package let row: DivisionRow
        /// In the order of the pack.
        package let signals: [StandingSignal]
        /// It has a case that is open.
        package let isListed: Bool
        /// The reader is among those who answer for it, where their post answers signals at all.
        package let isReaders: Bool

        package var asks: Int { signals.count(where: \.asks) }
    }

    package struct Watched: Equatable, Sendable {
        package let row: DivisionRow
        package let watched: Acceptances.Watched
        /// Of the newest case of the village.
        package let kase: CaseID?
        /// The look by which what was reached does not hold; `nil` where a later one found that it
        /// does.
        package let slipped: AcceptanceCourse.Said<AcceptanceEvent.Looked>?
    }

    /// A fact without which a signal cannot be told, and of how many villages it is missing.
    package struct Lacking: Equatable, Sendable {
        package let fact: MissingFact
        package let villages: [DivisionRow]
    }

    package let place: DivisionRow
    package let programme: Programme
    /// On which the rules were asked.
    package let day: CivilDate
    /// Whether the pack states signals on all villages.
    package let isStated: Bool
    /// Villages with a signal, those that ask first, by town and list.
    package let villages: [Village]
    /// Without those whose case was closed.
    package let watched: [Watched]
    /// The most often missing first.
    package let lacking: [Lacking]
    /// How many villages were looked at.
    package let count: Int
    package let divisions: [DivisionID: DivisionRow]
    package let posts: PostLabels

    /// Signals somebody is asked to say something of.
    package var asks: Int { villages.reduce(0) { $0 + $1.asks } }

    /// Reads it; run it inside one snapshot.
    ///
    /// - Parameters:
    ///   - place: the reader's town or county.
    ///   - day: rules are asked for this day, with what is known now; answers recorded later are
    ///     left out.
    package static func read(
        at place: DivisionRow, root: DivisionRow, for actor: Actor, on day: CivilDate,
        calendar: WorkCalendar, programme: Programme, cache: StateCache,
        on connection: any SQLConnection
    ) throws -> WatchOverview {
        let book = try InstallationBook.watched(
            programme, at: programme.rules.signalsCompare ? root : place, on: day,
            calendar: calendar, cache: cache, connection: connection)
        let evaluation = Evaluation(programme, book, on: day)
        let warnings = Dictionary(grouping: evaluation.earlyWarnings() ?? [], by: \.unit)
        let answers = try SignalAnswers.newest(within: place.path, by: day, on: connection)
        let rows = try PlacesWithin.list(place.path, on: connection)
        let seen = rows.filter {
            $0.level == 5 && Access.may(actor, do: .see, at: Place(path: $0.path.text))
        }
        let listed = Set(
            book.units.filter { unit in unit.listed.map { $0.until == nil } ?? false }.map(\.key))
        let courses = try CaseCourses.list(within: place.path, on: connection)
        let open = Dictionary(grouping: courses.filter { $0.ended == nil }, by: \.village)
        let villages = try seen.compactMap { row -> Village? in
            let standing = (warnings[row.id.subject] ?? []).filter(\.stands)
            guard !standing.isEmpty else { return nil }
            let involved = try open[row.id].map { courses in
                try courses.reduce(into: Set<PostID>()) { posts, course in
                    posts.formUnion(
                        try StreamReading.current(
                            Case.self, StreamName.of(course.kase), cache: cache, on: connection
                        ).state.involved)
                }
            }
            return Village(
                row: row,
                signals: standing.map { StandingSignal($0, after: answers[row.id]?[$0.signal]) },
                isListed: listed.contains(row.id.subject),
                isReaders: actor.isInCharge(ofSignalsWhere: involved))
        }
        let bySubject = Dictionary(seen.map { ($0.id.subject, $0) }) { first, _ in first }
        let watch = programme.rules.acceptance?.watch
        return WatchOverview(
            place: place, programme: programme, day: day,
            isStated: watch.map { !$0.warnings.isEmpty } ?? false,
            villages: villages.filter { $0.asks > 0 } + villages.filter { $0.asks == 0 },
            watched: try (evaluation.acceptances()?.departed ?? []).compactMap { watched in
                guard let row = bySubject[watched.unit] else { return nil }
                let kase = try newest(row.id, courses, by: day, cache, on: connection)
                if kase?.isClosed(by: day) ?? false { return nil }
                return Watched(
                    row: row, watched: watched, kase: kase?.id,
                    slipped: kase?.acceptance.slipped.flatMap { $0.at.on <= day ? $0 : nil })
            },
            lacking: lacking(seen, warnings), count: seen.count,
            divisions: Dictionary(rows.map { ($0.id, $0) }) { first, _ in first },
            posts: try PostLabels.now(programme, cache: cache, on: connection))
    }

    /// The newest case of a village; once it was closed nobody looks after the village by it.
    private static func newest(
        _ village: DivisionID, _ courses: [CaseCourses.Course], by day: CivilDate,
        _ cache: StateCache, on connection: any SQLConnection
    ) throws -> Case? {
        try courses.last { $0.village == village && $0.listed <= day }.map {
            try StreamReading.current(
                Case.self, StreamName.of($0.kase), cache: cache, on: connection
            ).state
        }
    }

    private static func lacking(
        _ seen: [DivisionRow], _ warnings: [SubjectKey: [EarlyWarning]]
    ) -> [Lacking] {
        struct Name: Hashable {
            let fact: FactKey
            let period: Period?
        }
        var order: [Name] = []
        var facts: [Name: MissingFact] = [:]
        var villages: [Name: [DivisionRow]] = [:]
        for row in seen {
            var told: Set<Name> = []
            let warnings = warnings[row.id.subject] ?? []
            for missing in warnings.flatMap({ $0.finding.missing + $0.awaits }) {
                let name = Name(fact: missing.fact, period: missing.period)
                guard told.insert(name).inserted else { continue }
                if facts[name] == nil {
                    facts[name] = missing
                    order.append(name)
                }
                villages[name, default: []].append(row)
            }
        }
        return order.compactMap { name in
            facts[name].map { Lacking(fact: $0, villages: villages[name] ?? []) }
        }.sorted { $0.villages.count > $1.villages.count }
    }
}
