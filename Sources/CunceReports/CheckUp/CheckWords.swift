package import CunceDomain
import CunceStore

/// What a check-up says, for pages and the command line.
package struct CheckWords: Sendable {
    private let programme: Programme
    private let posts: PostLabels
    private let texts: Texts
    private let language: Language

    package init(
        _ programme: Programme, _ posts: PostLabels, _ texts: Texts, in language: Language
    ) {
        self.programme = programme
        self.posts = posts
        self.texts = texts
        self.language = language
    }

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    /// What is looked for. Example: `没有人联的村`.
    package func title(_ check: Check) -> String { say("check.\(check.rawValue)") }

    /// What was looked at and what came of it.
    package func sentence(_ found: CheckUp) -> String {
        let values = [
            "place": found.division.name, "checks": "\(found.results.count)",
            "villages": "\(found.villages)", "count": "\(found.count)",
        ]
        if found.looksAtWork {
            return say(found.isSound ? "check.sound" : "check.unsound", values)
        }
        return say(found.isSound ? "check.sound-technical" : "check.unsound-technical", values)
    }

    /// How it is mended.
    package func remedy(_ check: Check) -> String { say("check.\(check.rawValue)-remedy") }

    /// The same for the county's office, whose pages of the work hold no form.
    package func remedyByTown(_ check: Check) -> String {
        check.isTechnical ? remedy(check) : say("check.by-town", ["remedy": remedy(check)])
    }

    /// What was found.
    ///
    /// - Parameter day: of the check-up.
    package func text(_ matter: CheckFinding.Matter, on day: CivilDate) -> String {
        switch matter {
        case .link(let slot, let missing):
            say(
                "check.found-link",
                [
                    "link": programme.linkSlot(slot)?.label.text(in: language) ?? slot.text,
                    "count": "\(missing)",
                ])
        case .task(let title): say("check.found-task", ["title": title])
        case .posts(let one, let other, let ground): text(one, other, ground)
        case .huddle(let week, let isClosed):
            say(
                isClosed ? "check.found-huddle-empty" : "check.found-huddle-open",
                ["week": WeekNames.long(week, in: language)])
        case .promise(let title, let due):
            say(
                "check.found-promise",
                ["title": title, "day": Days.near(due, day, in: language)])
        case .instruction(let words): say("check.found-instruction", ["words": words])
        case .affair(let title): say("check.found-affair", ["title": title])
        case .figure(let key, let period, let before, let now):
            figure(key, period, before, now)
        case .account(let name, let held):
            held.isEmpty
                ? say("check.found-account-bare", ["account": name])
                : say(
                    "check.found-account",
                    [
                        "posts": held.map { posts.text($0, in: language) }
                            .joined(separator: say("check.found-joined"))
                    ])
        case .backup: say("check.found-backup", ["count": "\(CheckUp.backupDays)"])
        }
    }

    /// Since when, where that is known.
    ///
    /// - Parameter day: of the check-up.
    package func since(_ finding: CheckFinding, on day: CivilDate) -> String {
        if let since = finding.since {
            return say("check.since", ["day": Days.near(since, day, in: language)])
        }
        if case .backup = finding.matter { return say("check.never") }
        return say("check.since-unknown")
    }

    private func text(_ one: PostID, _ other: PostID, _ ground: CheckClash) -> String {
        let pair = ["one": posts.text(one, in: language), "other": posts.text(other, in: language)]
        switch ground {
        case .ground(.law(let law)):
            return say(
                "team.clash-by-law",
                pair.merging([
                    "says": law.says.text(in: language),
                    "law": law.reference.label.text(in: language),
                ]) { own, _ in own })
        case .ground(.programme): return say("team.clash-by-programme", pair)
        case .parts(let proposes, _):
            return say(
                proposes == .proposesPlan ? "check.found-parts-plan" : "check.found-parts-listing",
                pair)
        }
    }

    private func figure(
        _ key: FactKey, _ period: Period, _ before: Rational, _ now: Rational
    ) -> String {
        let kind = programme.rules.fact(key)
        let figures = FactFigures(programme, texts, in: language)
        func number(_ value: Rational) -> String {
            kind.map { figures.text(.number(value), of: $0) } ?? value.text(decimals: 2)
        }
        return say(
            "check.found-figure",
            [
                "fact": kind.map(figures.label) ?? key.text, "period": figures.text(period),
                "before": number(before), "now": number(now),
            ])
    }
}
