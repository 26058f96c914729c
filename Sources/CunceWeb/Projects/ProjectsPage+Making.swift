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
            total: all.isEmpty ? nil : ProjectsTotal(all),
            open: call.asOf == nil && view.may(.plan)
                ? OpenProjectForm(action, view: view, call: call, texts: texts) : nil,
            asOfForm: AsOfForm(action: action, day: "\(setting.day)", latest: "\(call.today)"))
    }
}

extension ProjectsTotal {
    /// What is stopped needs no money any more.
    init(_ projects: [Project]) {
        let counted = projects.filter { $0.state != .stopped }
        let budgets = counted.flatMap(\.budgetEntries)
        let sources = counted.flatMap { $0.sources.map(\.entry) }
        self.init(
            count: Door(
                count: counted.count, entries: counted.compactMap(\.budgetEntries.first),
                how: "how.projects"),
            budget: Door(
                number: Money.text(counted.reduce(0) { $0 + $1.budget }),
                href: EntryNumbers.href(budgets, how: "how.project-budgets")),
            planned: Door(
                number: Money.text(counted.reduce(0) { $0 + $1.planned }),
                href: EntryNumbers.href(sources, how: "how.project-sources")))
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
