/// What one may ask of visits.
package enum VisitCommand: Codable, Equatable, Sendable {
    case record(VisitDraft)

    package struct VisitDraft: Codable, Equatable, Sendable {
        package let id: VisitID
        package let text: String
        package let problem: ProblemID?
        package let task: TaskID?
        package let ask: String
        package let participants: [PostID]

        package init(
            id: VisitID, text: String, problem: ProblemID? = nil, task: TaskID? = nil,
            ask: String = "", participants: [PostID]
        ) {
            self.id = id
            self.text = text
            self.problem = problem
            self.task = task
            self.ask = ask
            self.participants = participants
        }
    }
}
