/// A field sheet as somebody typed it in: the visit and how each task stands by it. 下村单
package struct FieldSheetDraft: Codable, Equatable, Sendable {
    /// What the sheet says of one task.
    package struct Mark: Codable, Equatable, Sendable {
        package enum State: String, CaseIterable, Codable, Sendable {
            case inHand = "in-hand"
            case done, stuck
        }

        package let task: TaskID
        package let state: State
        /// What proves it, or why it is stuck.
        package let words: String

        package init(task: TaskID, state: State, words: String) {
            self.task = task
            self.state = state
            self.words = words
        }
    }

    package let visit: VisitCommand.VisitDraft
    /// At most one for each task.
    package let marks: [Mark]

    package init(visit: VisitCommand.VisitDraft, marks: [Mark]) {
        self.visit = visit
        self.marks = marks
    }
}
