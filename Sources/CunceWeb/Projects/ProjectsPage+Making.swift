import CunceDomain
import CunceReports
import CunceStore

extension ProjectSetting {
    init(_ view: CaseView, _ call: Call, _ texts: Texts) {
        self.init(
            kase: view.kase, programme: view.programme, day: call.asOf ?? call.today,
            pastQuery: call.pastQuery, today: call.today, texts: texts, language: call.language)
    }
}

extension ProjectsPage {
    init(shell: ShellModel, view: CaseView, call: Call, texts: Texts) {
        let setting = ProjectSetting(view, call, texts)
        let all = view.kase.projects.all
        let action = "\(view.href)/projects"
        self.init(
            shell: shell, villageName: view.village.name,
            villageHref: view.villageHref + call.pastQuery,
            projects: all.map { ProjectLine($0, setting) },
            total: all.isEmpty ? nil : Self.total(all, setting),
            open: call.asOf == nil && view.may(.plan)
                ? OpenProjectForm(action, view: view, call: call, texts: texts) : nil,
            asOfForm: AsOfForm(action: action, day: "\(setting.day)", latest: "\(call.today)"))
    }

    /// What is stopped needs no money any more.
    private static func total(_ all: [Project], _ setting: ProjectSetting) -> TextLink {
        let counted = all.filter { $0.state != .stopped }
        return TextLink(
            text: setting.say(
                "projects.total",
                [
                    "count": "\(counted.count)",
                    "budget": Money.text(counted.reduce(0) { $0 + $1.budget }),
                    "planned": Money.text(counted.reduce(0) { $0 + $1.planned }),
                ]),
            href: EntryNumbers.href(
                counted.flatMap { $0.budgetEntries + $0.sources.map(\.entry) },
                how: "how.projects"))
    }
}

extension OpenProjectForm {
    /// `nil` while no problem is open: a project answers one.
    init?(_ action: String, view: CaseView, call: Call, texts: Texts) {
        let open = view.kase.diagnosis.problems.filter(\.isOpen)
        guard !open.isEmpty else { return nil }
        let own = call.own(action)
        // Projects answer what is short of funds more often than not.
        let funds = open.filter { $0.dimension == .funds }
        let others = open.filter { $0.dimension != .funds }
        self.init(
            form: call.formModel(action), title: own.field("title"),
            problem: own.select(
                "problem",
                [("", texts.say("common.choose", in: call.language))]
                    + (funds + others).map { ($0.id.text, $0.title) }),
            budget: own.field("budget"), starts: own.field("starts", "\(call.today)"))
    }
}
