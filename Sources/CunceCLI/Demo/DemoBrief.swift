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
}
