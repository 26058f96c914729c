/// What one may ask of visits.
package enum VisitCommand: Codable, Equatable, Sendable {
    case record(VisitDraft)
    /// A visit with what its field sheet says of tasks: all of it or nothing. 下村单
    case enter(FieldSheetDraft)

    /// The visit it is about.
    package var draft: VisitDraft {
        switch self {
        case .record(let draft): draft
        case .enter(let sheet): sheet.visit
        }
    }

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
