/// The figures whose entries can be opened: how each is counted, and what it is called.
enum CountedHow {
    static let names: [String: String] = [
        "how.asks": "figure.asks", "how.cases": "figure.cases",
        "how.changes": "figure.changes", "how.diagnosis": "figure.diagnosis",
        "how.problem": "figure.problem", "how.problem-voices": "figure.voices",
        "how.revisions": "figure.revisions", "how.budget": "figure.budget",
        "how.source": "figure.source", "how.project": "figure.project", "how.projects": "figure.projects",
        "how.milestone": "figure.milestone",
        "how.done": "figure.done", "how.done-week": "figure.done-week",
        "how.listed": "figure.listed", "how.overdue": "figure.overdue",
        "how.overdue-days": "figure.overdue-days", "how.stage": "figure.stage",
        "how.stuck": "figure.stuck", "how.task": "figure.task", "how.tasks": "figure.tasks",
        "how.verified": "figure.verified", "how.voices": "figure.voices",
        "how.waiting": "figure.waiting",
    ]

    /// Key of the figure's name. Other pages may count in ways of their own.
    static func name(_ how: String) -> String { names[how] ?? "figure.other" }
}
