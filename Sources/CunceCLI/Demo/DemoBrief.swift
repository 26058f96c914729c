import CunceDomain
import CunceReports
import CunceStore

/// Makes the brief of a week in the demo, as the button on the page does.
enum DemoBrief {
    static func compose(
        _ week: ISOWeek, round: RoundID, _ store: Store, _ programme: Programme,
        today: CivilDate
    ) async throws -> Command {
        try await store.main.read { connection in
            let report = try BriefReport.read(
                DemoTelling.root, week: week, programme: programme, today: today,
                cache: store.cache, on: connection)
            return .brief(
                round, .compose(week, sections: report.sections, head: report.head))
        }
    }

    /// Adds words at the end of the first paragraph of a section, before its stop.
    static func edit(
        _ week: ISOWeek, _ section: String, zh: String, en: String, round: RoundID, _ store: Store
    ) async throws -> Command {
        try await store.main.read { connection in
            let stream = StreamName.of(round, in: DemoTelling.root)
            let town = try StreamReading.current(
                TownRound.self, stream, cache: store.cache, on: connection
            ).state
            let words = town.briefs.brief(for: week)?.line(section, 0)?.words
            return .brief(
                round,
                .edit(
                    week,
                    BriefEditDraft(
                        section: section, place: 0, zh: (words?.zh.dropLast() ?? "") + zh,
                        en: (words?.en.dropLast() ?? "") + en)))
        }
    }
}
