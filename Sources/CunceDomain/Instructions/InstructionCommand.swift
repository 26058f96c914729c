/// What one may ask of instructions.
package enum InstructionCommand: Codable, Equatable, Sendable {
    case give(InstructionDraft)
    /// - Parameter task: the task it becomes, where it is about a village with a case.
    case assign(InstructionID, owner: PostID, due: CivilDate, task: TaskID?)
    case report(InstructionID, text: String)
    /// Not yet, says whoever gave it.
    case giveBack(InstructionID, reason: String, Way)
    case close(InstructionID, word: String, Way)

    /// Hangs scans of the paper on one that came on paper; also after it was closed.
    case scan(InstructionID, [AttachmentCommand.AttachmentDraft], words: String)

    /// The instruction it is about.
    package var instruction: InstructionID {
        switch self {
        case .give(let draft): draft.id
        case .assign(let id, _, _, _), .report(let id, _), .giveBack(let id, _, _),
            .close(let id, _, _), .scan(let id, _, _):
            id
        }
    }
}
