/// Tasks of a draft are written anew and taken out as if they had never been.
extension Tasks {
    /// - Source: requirements S7: what was never approved is edited, not rescheduled.
    func rewrite(
        _ command: TaskCommand, _ surroundings: Surroundings
    ) throws(TaskRefusal) -> [TaskEvent] {
        guard let id = command.task else { return [] }
        let task = try found(id)
        guard surroundings.planStage == .draft else {
            throw .planIsClosed(surroundings.planStage)
        }
        guard task.isDraft else { throw .noLongerDraft }
        guard case .change(_, let typed, let owner, let due, let proof) = command else {
            return [.removed(.init(task: id, title: task.title))]
        }
        let title = try text("title", typed, limit: TextLimit.line)
        try check(owner: owner, surroundings)
        try check(due: due, given: task.added.on)
        let words = try text("proof", proof, required: false)
        let isSame =
            title == task.title && owner == task.owner && due == task.due && words == task.proof
        guard !isSame else { return [] }
        return [
            .changed(.init(task: id, title: title, owner: owner, due: due, proof: words))
        ]
    }
}
