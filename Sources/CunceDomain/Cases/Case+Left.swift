/// What was left undone when a case was closed: nobody owes it any more.
extension Case {
    /// It was closed by then: what was left of it is neither late nor to be done.
    package func isClosed(by day: CivilDate) -> Bool {
        acceptance.closing.map { $0.at.on <= day } ?? false
    }

    /// It left the list, slipped back and was closed for it.
    package var hasRelapsed: Bool { acceptance.closing?.value.ending == .relapsed }

    /// Whether a task was not done when the case was closed.
    package func isLeft(_ task: PlanTask) -> Bool {
        acceptance.closing != nil && task.isUnfinished
    }

    /// Unit: days past the due day of a task somebody still owes; `nil` when not overdue.
    package func daysOverdue(_ task: PlanTask, on day: CivilDate) -> Int? {
        isLeft(task) ? nil : task.daysOverdue(on: day)
    }
}
