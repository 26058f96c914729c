import CunceDomain
import CunceReports
import CunceStore

/// What a page of projects needs beside the project.
struct ProjectSetting {
    let kase: Case
    let programme: Programme
    /// On which the page is looked at.
    let day: CivilDate
    /// Empty, or what keeps the earlier day in a link.
    let pastQuery: String
    let today: CivilDate
    let texts: Texts
    let language: Language

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func near(_ day: CivilDate) -> String { Days.near(day, today, in: language) }

    /// What a part is of the whole, beside which the part stands: `占 120,000 元的约 67%`.
    func share(_ part: Int, of whole: Int) -> String {
        // Halves are rounded up; what is not exact says so.
        let percent = (part * 100 + whole / 2) / whole
        let isExact = percent * whole == part * 100
        return say(
            isExact ? "project.share" : "project.share-about",
            ["whole": Money.text(whole), "percent": "\(percent)"])
    }
}

extension ProjectLine {
    init(
        _ project: Project, _ setting: ProjectSetting,
        drop: (ProjectSource) -> ReasonForm? = { _ in nil }
    ) {
        let href = "/cases/\(setting.kase.id)"
        let problem = setting.kase.diagnosis.problem(project.problem)
        self.init(
            title: TextLink(
                text: project.title,
                href: "\(href)/projects/\(project.id)\(setting.pastQuery)"),
            status: StatusMark(project, setting), late: Self.late(project, setting),
            problem: TextLink(
                text: problem?.title ?? "",
                href: "\(href)/problems/\(project.problem)\(setting.pastQuery)"),
            budget: Door(
                number: Money.text(project.budget),
                href: EntryNumbers.href(project.budgetEntries, how: "how.budget")),
            shares: project.sources.enumerated().map { place, source in
                ProjectShare(
                    key: "s\(place + 1)", label: source.label,
                    amount: Door(
                        number: Money.text(source.amount),
                        href: EntryNumbers.href([source.entry], how: "how.source")),
                    share: setting.share(source.amount, of: project.budget), drop: drop(source))
            }, gap: Self.gap(project, setting), next: Self.next(project, setting),
            blockage: Self.blockage(project, setting), ended: project.ended?.word,
            facts: Door(
                count: project.entries.count, entries: project.entries, how: "how.project"))
    }

    private static func late(_ project: Project, _ setting: ProjectSetting) -> StatusMark? {
        let late = project.overdue(on: setting.day).count
        guard late > 0 else { return nil }
        return StatusMark(
            mark: "over", text: setting.say("project.late", ["count": "\(late)"]))
    }

    /// The sources may come to more or less than the budget; that is said, not refused.
    private static func gap(_ project: Project, _ setting: ProjectSetting) -> String? {
        let sum = ["sum": Money.text(abs(project.gap))]
        if project.sources.isEmpty { return setting.say("project.no-source") }
        if project.gap == 0 { return nil }
        return setting.say(project.gap > 0 ? "project.gap" : "project.surplus", sum)
    }

    private static func next(_ project: Project, _ setting: ProjectSetting) -> String? {
        guard !project.isOver, let next = project.nextMilestone else { return nil }
        return setting.say(
            "project.next", ["milestone": next.title, "day": setting.near(next.due)])
    }

    private static func blockage(_ project: Project, _ setting: ProjectSetting) -> String? {
        guard !project.isOver, let blockage = project.blockage else { return nil }
        return setting.say(
            "project.blocked-by",
            [
                "what": blockage.what, "day": setting.near(blockage.since),
                "who": blockage.unblocker,
            ])
    }
}

extension StatusMark {
    /// A project's: running, blocked, finished, stopped.
    init(_ project: Project, _ setting: ProjectSetting) {
        let (mark, key) =
            switch project.state {
            case .running: ("doing", "project.state-running")
            case .blocked: ("stuck", "project.state-blocked")
            case .finished: ("ver", "project.state-finished")
            case .stopped: ("gone", "project.state-stopped")
            }
        self.init(mark: mark, text: setting.say(key))
    }

    /// A milestone's: reached, overdue, due soon, ahead.
    init(_ milestone: Milestone, of project: Project, _ setting: ProjectSetting) {
        if milestone.reached != nil {
            self.init(mark: "done", text: setting.say("project.reached"))
        } else if project.isOver {
            self.init(mark: "gone", text: setting.say("project.not-reached"))
        } else if let days = milestone.daysOverdue(on: setting.day) {
            self.init(
                mark: "over", text: setting.say("status.overdue-days", ["days": "\(days)"]))
        } else if milestone.due.days(since: setting.day) <= TaskMark.soonDays {
            self.init(mark: "soon", text: setting.say("state.soon"))
        } else {
            self.init(mark: "none", text: setting.say("project.ahead"))
        }
    }
}
