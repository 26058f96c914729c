package import CunceDomain
package import CunceStore

/// The signals on one village, for its own page: made from what the page has read, and from what is
/// kept as long as nothing of it was written.
///
/// Signals that compare villages stand on the page of all of them only: here they would have to be
/// asked again whenever anything was told of any other.
package enum VillageSignals {
    /// What is read besides the cases.
    private struct Known: Sendable {
        let head: Int
        let root: Int
        let lineage: String
        let values: [BookSources.Value]
        let answers: [AcceptancePartKey: VillageWatch.Answer]
        let answersDay: CivilDate
        let roster: [Post]
        let days: DayChanges
    }

    /// - Parameters:
    ///   - programme: the one the installation works by.
    ///   - root: of the same snapshot.
    package static func read(
        of report: VillageReport, programme: Programme, calendar: WorkCalendar,
        root: KnownRoot, cache: StateCache, on connection: any SQLConnection
    ) throws -> [StandingSignal] {
        let rules = programme.rules
        guard let watch = rules.acceptance?.watch else { return [] }
        let alone = Set(
            (watch.warnings + watch.signals).filter { !rules.compares($0) }.map(\.key))
        guard !alone.isEmpty else { return [] }
        let known = try known(of: report, programme, root, cache, on: connection)
        let line = report.above + [report.village]
        let kinds = PlaceKinds(rules)
        var sources = BookSources(
            root: line[0].id,
            places: line.compactMap { row in
                kinds.kind(level: row.level, code: row.code).map {
                    .init(id: row.id, kind: $0.key, name: row.name, parent: row.parent)
                }
            }, values: known.values.filter { $0.slot.first <= report.day }, posts: [])
        sources.calendar = calendar.with(known.days)
        sources.roster = known.roster
        try sources.takeCases(courses(of: report), on: report.day) { id in
            if let kase = report.course?.kase, kase.id == id { return kase }
            return try StreamReading.current(
                Case.self, StreamName.of(id), cache: cache, on: connection
            ).state
        }
        return Evaluation(programme, FactBook(sources, rules, on: report.day), on: report.day)
            .earlyWarnings(of: report.village.id.subject)
            .filter { $0.stands && alone.contains($0.signal) }
            .map { StandingSignal($0, after: known.answers[$0.signal]) }
    }

    private static func known(
        of report: VillageReport, _ programme: Programme, _ root: KnownRoot,
        _ cache: StateCache, on connection: any SQLConnection
    ) throws -> Known {
        let village = report.village
        let key = "signals \(village.id)"
        let head = try SignalHead.read(village.path, on: connection)
        if let known = cache.signals.get(Known.self, key), known.head == head,
            known.root == root.head, known.lineage == programme.lineage,
            known.answersDay == report.day
        {
            return known
        }
        let installation =
            try root.installation(on: connection)?.root ?? (report.above.first ?? village).id
        let county = try StreamReading.current(
            County.self, StreamName.county(installation), cache: cache,
            on: connection
        ).state
        let known = Known(
            head: head, root: root.head, lineage: programme.lineage,
            values: try (report.above + [village]).flatMap {
                try FactRows.values(of: $0.id, on: connection)
            },
            answers: try SignalAnswers.newest(
                within: village.path, by: report.day, on: connection)[village.id] ?? [:],
            answersDay: report.day,
            roster: county.roster.posts.values.filter { $0.division == village.id },
            days: county.days)
        cache.signals.put(known, key)
        return known
    }

    private static func courses(of report: VillageReport) -> [CaseCourses.Course] {
        let ties = report.ties
        let others = ([ties.earlier, ties.later].compactMap(\.self) + ties.beside + ties.past).map {
            CaseCourses.Course($0.summary, in: $0.round, isCarried: false)
        }
        let own = report.course.map {
            CaseCourses.Course(
                $0.summary, in: $0.round, isCarried: $0.kase.listing.isCarried)
        }
        return (others + [own].compactMap(\.self)).sorted {
            ($0.listed, $0.kase.text) < ($1.listed, $1.kase.text)
        }
    }
}
