/// The figures whose entries can be opened: how each is counted, and what it is called.
enum CountedHow {
    static let names: [String: String] = [
        "how.arrived": "figure.arrived",
        "how.asks": "figure.asks", "how.cases": "figure.cases",
        "how.lead": "figure.leads", "how.link": "figure.link",
        "how.links-carried": "figure.links", "how.links-ending": "figure.links-ending",
        "how.links-expired": "figure.links-expired",
        "how.links-missing": "figure.links-missing", "how.post": "figure.post",
        "how.posts-away": "figure.posts-away",
        "how.posts-overloaded": "figure.posts-overloaded",
        "how.posts-vacant": "figure.posts-vacant",
        "how.changes": "figure.changes", "how.diagnosis": "figure.diagnosis",
        "how.problem": "figure.problem", "how.problem-voices": "figure.voices",
        "how.revisions": "figure.revisions", "how.budget": "figure.budget",
        "how.source": "figure.source", "how.project": "figure.project",
        "how.project-budgets": "figure.project-budgets",
        "how.project-sources": "figure.project-sources",
        "how.projects": "figure.projects",
        "how.milestone": "figure.milestone",
        "how.done": "figure.done", "how.done-week": "figure.done-week",
        "how.group": "figure.group", "how.promise": "figure.promise",
        "how.promised": "figure.promised", "how.promises": "figure.promises",
        "how.promises-kept": "figure.promises",
        "how.promises-money": "figure.promises-money",
        "how.promises-owed": "figure.promises-owed",
        "how.promises-stuck": "figure.promises-stuck", "how.used": "figure.used",
        "how.listed": "figure.listed", "how.overdue": "figure.overdue",
        "how.overdue-days": "figure.overdue-days", "how.stage": "figure.stage",
        "how.stuck": "figure.stuck", "how.task": "figure.task", "how.tasks": "figure.tasks",
        "how.verified": "figure.verified", "how.voices": "figure.voices",
        "how.not-due": "figure.not-due",
        "how.waiting": "figure.waiting", "how.links-held": "figure.links-held",
        "how.visits": "figure.visits", "how.huddles-held": "figure.huddles-held",
        "how.helps-paired": "figure.helps-paired", "how.help-tasks": "figure.help-tasks",
        "how.problems-open": "figure.problems-open",
        "how.problems-verified": "figure.problems-verified",
        "how.cases-transformed": "figure.cases-transformed",
    ]

    /// Key of the figure's name. Other pages may count in ways of their own.
    static func name(_ how: String) -> String { names[how] ?? "figure.other" }
}
