import CunceDomain
package import CunceStore

/// A task past its day.
package struct OverdueTask: Equatable, Sendable {
    package let village: DivisionRow
    package let task: TaskSummary
    /// 1 or more.
    package let days: Int

    /// Longest first.
    static func all(_ facts: TownFacts) -> [OverdueTask] {
        facts.villages.flatMap { village in
            village.owed.compactMap { task in
                task.daysOverdue(on: facts.day).map {
                    OverdueTask(village: village.village, task: task, days: $0)
                }
            }
        }
        .sorted { ($1.days, $0.village.id, $0.task.id) < ($0.days, $1.village.id, $1.task.id) }
    }
}
