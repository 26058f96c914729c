/// A task as a version of the plan has it, whatever became of it later.
package struct PlanStep: Equatable, Sendable {
    package let id: TaskID
    package let title: String
    package let measure: MeasureID
    package let owner: PostID
    package let due: CivilDate
    package let proof: String

    /// `nil` for what belongs to no measure, or is dropped.
    init?(_ task: PlanTask) {
        guard let measure = task.measure, task.state != .dropped else { return nil }
        id = task.id
        title = task.title
        self.measure = measure
        owner = task.owner
        due = task.due
        proof = task.proof
    }
}
