/// What is to pass from one post to another, chosen item by item, in any number of villages.
package struct HandOverDraft: Codable, Equatable, Sendable {
    package let from: PostID
    package let to: PostID
    /// The first day of the new post; the old one has the day before.
    package let on: CivilDate
    package let reason: String
    /// Each village once.
    package let parts: [Part]

    package init(from: PostID, to: PostID, on: CivilDate, reason: String, parts: [Part]) {
        self.from = from
        self.to = to
        self.on = on
        self.reason = reason
        self.parts = parts
    }

    /// What passes in one village.
    package struct Part: Codable, Equatable, Sendable {
        package let kase: CaseID
        package let links: [LinkSlotKey]
        package let tasks: [TaskID]
        package let leads: [MeasureID]
        package let problems: [ProblemID]

        package init(
            kase: CaseID, links: [LinkSlotKey], tasks: [TaskID], leads: [MeasureID],
            problems: [ProblemID] = []
        ) {
            self.kase = kase
            self.links = links
            self.tasks = tasks
            self.leads = leads
            self.problems = problems
        }

        package var isEmpty: Bool {
            links.isEmpty && tasks.isEmpty && leads.isEmpty && problems.isEmpty
        }
    }
}
