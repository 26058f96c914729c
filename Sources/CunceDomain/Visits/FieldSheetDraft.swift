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

extension VisitCommand {
    /// The same with what a sheet says of tasks whose state it does not change (still in hand,
    /// still stuck) among what was seen: such words would have no entry of their own, and being
    /// stuck goes on from the day it began.
    package func keepingWords(of tasks: Tasks) -> VisitCommand {
        guard case .enter(let sheet) = self else { return self }
        let lines = sheet.marks.compactMap { mark -> String? in
            guard let task = tasks.task(mark.task), !mark.words.allSatisfy(\.isWhitespace),
                mark.state == .inHand || task.state == .stuck && mark.state == .stuck
            else { return nil }
            return "\(task.title)：\(mark.words)"
        }
        guard !lines.isEmpty else { return self }
        let text = ([sheet.visit.text] + lines).filter { !$0.isEmpty }
        return .enter(
            .init(
                visit: sheet.visit.saying(text.joined(separator: "\n")), marks: sheet.marks))
    }
}

extension VisitCommand.VisitDraft {
    fileprivate func saying(_ text: String) -> Self {
        Self(
            id: id, text: text, problem: problem, task: task, ask: ask,
            participants: participants)
    }
}
