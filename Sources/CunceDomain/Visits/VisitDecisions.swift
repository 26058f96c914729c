extension Visits {
    /// More than this in one visit is a slip of the pen.
    static let mostParticipants = 30

    /// Decides one command. A visit needs no version check: it only adds.
    ///
    /// - Source: requirements S14; product principle 7.
    package func decide(
        _ command: VisitCommand, problems: [ProblemID], tasks: [TaskID],
        hasPost: (PostID) -> Bool
    ) throws(VisitRefusal) -> [VisitEvent] {
        switch command {
        case .record(let draft):
            return [.recorded(try recorded(draft, problems, tasks, hasPost))]
        case .enter(let sheet):
            return [
                .recorded(
                    try recorded(
                        sheet.visit, problems, tasks, hasPost, saysMore: !sheet.marks.isEmpty))
            ]
        }
    }

    /// - Parameter saysMore: a sheet says something by how tasks stand, too.
    private func recorded(
        _ draft: VisitCommand.VisitDraft, _ problems: [ProblemID], _ tasks: [TaskID],
        _ hasPost: (PostID) -> Bool, saysMore: Bool = false
    ) throws(VisitRefusal) -> VisitEvent.Recorded {
        let text = try text("text", draft.text)
        let ask = try self.text("ask", draft.ask, limit: TextLimit.note)
        guard saysMore || !text.isEmpty || draft.problem != nil || draft.task != nil else {
            throw .saysNothing
        }
        if let problem = draft.problem, !problems.contains(problem) { throw .unknownProblem }
        if let task = draft.task, !tasks.contains(task) { throw .unknownTask }
        guard !draft.participants.isEmpty else { throw .nobodyWent }
        guard draft.participants.count <= Self.mostParticipants else {
            throw .tooManyWent(limit: Self.mostParticipants)
        }
        if let stranger = draft.participants.first(where: { !hasPost($0) }) {
            throw .unknownPost(stranger)
        }
        return .init(
            visit: draft.id, text: text, problem: draft.problem, task: draft.task,
            ask: ask, participants: draft.participants)
    }

    private func text(
        _ field: String, _ typed: String, limit: Int = TextLimit.account
    ) throws(VisitRefusal) -> String {
        do {
            return try tidy(field, typed, limit: limit, required: false)
        } catch { throw .field(error) }
    }
}
