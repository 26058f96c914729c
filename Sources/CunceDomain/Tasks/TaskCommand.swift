/// What one may ask of a task.
package enum TaskCommand: Codable, Equatable, Sendable {
    case add(TaskDraft)
    /// Writes a task of a draft anew; what was approved is rescheduled or dropped instead.
    case change(TaskID, title: String, owner: PostID, due: CivilDate, proof: String)
    /// Takes a task out of a draft.
    case remove(TaskID)
    case start(TaskID)
    case reportStuck(TaskID, reason: String)
    case finish(TaskID, proof: String)
    case verify(TaskID, note: String)
    case giveBack(TaskID, reason: String)
    case drop(TaskID, reason: String)
    case reschedule(TaskID, due: CivilDate, reason: String)
    case reassign(TaskID, to: PostID, reason: String)
    /// Says what will show that it is done, where nobody has said so yet.
    case setProof(TaskID, proof: String)

    /// The task a command is about; `nil` for a new one.
    package var task: TaskID? {
        switch self {
        case .add: nil
        case .change(let id, _, _, _, _), .remove(let id): id
        case .start(let id), .reportStuck(let id, _), .finish(let id, _), .verify(let id, _),
            .giveBack(let id, _), .drop(let id, _), .reschedule(let id, _, _),
            .reassign(let id, _, _), .setProof(let id, _):
            id
        }
    }

    package struct TaskDraft: Codable, Equatable, Sendable {
        package let id: TaskID
        package let measure: MeasureID?
        package let origin: TaskOrigin
        package let title: String
        package let owner: PostID
        package let due: CivilDate
        package let proof: String

        package init(
            id: TaskID, measure: MeasureID?, origin: TaskOrigin = .plan, title: String,
            owner: PostID, due: CivilDate, proof: String
        ) {
            self.id = id
            self.measure = measure
            self.origin = origin
            self.title = title
            self.owner = owner
            self.due = due
            self.proof = proof
        }
    }
}
