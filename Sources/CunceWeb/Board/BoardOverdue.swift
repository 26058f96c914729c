import Mustache

/// One overdue task.
package struct BoardOverdue: MustacheParent, Equatable, Sendable {
    /// The village.
    package let village: TextLink
    /// The dimension of the problem it answers.
    package let dimension: DimensionTile?
    /// The task.
    package let task: TextLink
    /// Who does it. Example: `县水利部门`.
    package let owner: String
    /// Days overdue; opens the task's entries.
    package let days: Door
    /// What the doer said last. Example: `缺 2019 年测绘图`.
    package let said: String?

    package init(
        village: TextLink, dimension: DimensionTile? = nil, task: TextLink, owner: String,
        days: Door, said: String? = nil
    ) {
        self.village = village
        self.dimension = dimension
        self.task = task
        self.owner = owner
        self.days = days
        self.said = said
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "village": village
        case "dimension": dimension.orAbsent
        case "task": task
        case "owner": owner
        case "days": days
        case "said": said.orAbsent
        default: nil
        }
    }
}
