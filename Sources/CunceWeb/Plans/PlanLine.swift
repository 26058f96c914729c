import CunceDomain
import CunceReports
import CunceStore

/// Where a plan stands, in a line: which version is in force, and what becomes of the next.
enum PlanLine {
    /// On the board: versions, and since when one waits.
    ///
    /// - Parameter since: when it was handed in, where that is known.
    static func short(
        _ summary: CaseSummary, since: CivilDate?, on day: CivilDate, _ texts: Texts,
        _ language: Language
    ) -> String? {
        let version = ["version": "\(summary.planVersion)"]
        let own: String
        switch summary.planStage {
        case .approved: return texts.say("plan.line-approved", in: language, version)
        case .draft:
            // Before the diagnosis there is no plan to speak of.
            guard summary.stage != .listed, summary.stage != .candidate else { return nil }
            own = texts.say("plan.line-draft", in: language, version)
        case .waiting:
            own =
                texts.say("plan.line-waiting", in: language, version)
                + texts.say("common.comma", in: language)
                + waits(since: since ?? day, day, texts, language)
        }
        guard summary.planVersion > 1 else { return opened(own) }
        let force = texts.say(
            "plan.line-in-force", in: language, ["version": "\(summary.planVersion - 1)"])
        return force + texts.say("common.semicolon", in: language) + own
    }

    /// On the village's page: with the days.
    static func long(
        _ plan: CunceDomain.Plan, on day: CivilDate, today: CivilDate, _ texts: Texts,
        _ language: Language
    ) -> String {
        let near = { (day: CivilDate) in Days.near(day, today, in: language) }
        let version = ["version": "\(plan.version)"]
        let own: String
        switch plan.stage {
        case .approved:
            let approved = plan.approved.map { near($0.on) } ?? ""
            return texts.say(
                "village.plan-approved", in: language, version.merging(["day": approved]) { $1 })
        case .draft:
            own =
                plan.returned.map {
                    texts.say(
                        "village.plan-returned", in: language,
                        version.merging(["day": near($0.at.on)]) { $1 })
                } ?? texts.say("village.plan-draft", in: language, version)
        case .waiting:
            let since = plan.submitted?.on ?? day
            own =
                texts.say(
                    "village.plan-waiting", in: language,
                    version.merging(["day": near(since)]) { $1 })
                + texts.say("common.comma", in: language)
                + waits(since: since, day, texts, language)
        }
        guard let force = plan.inForce else { return opened(own) }
        return texts.say(
            "village.plan-in-force", in: language,
            ["version": "\(force.number)", "day": near(force.approved.on)])
            + texts.say("common.semicolon", in: language) + own
    }

    /// As the beginning of a line; after the version in force it stands in the middle of one.
    private static func opened(_ line: String) -> String {
        line.prefix(1).uppercased() + line.dropFirst()
    }

    /// 已等 3 天
    static func waits(
        since: CivilDate, _ day: CivilDate, _ texts: Texts, _ language: Language
    ) -> String {
        let days = day.days(since: since)
        return days > 0
            ? texts.say("plan.waits", in: language, ["days": "\(days)"])
            : texts.say("plan.waits-today", in: language)
    }
}
