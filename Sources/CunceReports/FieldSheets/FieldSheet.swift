package import CunceDomain
package import CunceStore

/// 下村单: one page for a village and a week with what is open there, to take along where no
/// network is, and to be typed in afterwards.
///
/// A line is numbered by its place in the case, so that a sheet printed days ago still fits:
/// numbers never move.
package struct FieldSheet: Equatable, Sendable {
    package struct TaskLine: Equatable, Sendable {
        /// 1 for the first task the case was ever given.
        package let number: Int
        package let task: PlanTask
    }

    package struct ProblemLine: Equatable, Sendable {
        /// 1 for the first problem of the case.
        package let number: Int
        package let problem: Problem
    }

    package let village: DivisionRow
    package let town: String
    package let round: String
    package let week: ISOWeek
    /// Unfinished tasks, the most urgent first.
    package let tasks: [TaskLine]
    /// Open problems, the heaviest first.
    package let problems: [ProblemLine]
    /// Who is linked to the village, in the order of the pack.
    package let linked: [PostID]

    package init(
        _ kase: Case, village: DivisionRow, town: String, round: String, week: ISOWeek,
        programme: Programme, on day: CivilDate
    ) {
        self.village = village
        self.town = town
        self.round = round
        self.week = week
        tasks = kase.tasks.all.enumerated().filter {
            kase.stands($1) && $1.isUnfinished && !kase.isLeft($1)
        }
        .map { TaskLine(number: $0 + 1, task: $1) }
        .sorted { ($0.task.due, $0.number) < ($1.task.due, $1.number) }
        problems = kase.diagnosis.problems.enumerated().filter { $1.isOpen }
            .map { ProblemLine(number: $0 + 1, problem: $1) }
            .sorted {
                ($1.problem.severity.rawValue, $0.number)
                    < ($0.problem.severity.rawValue, $1.number)
            }
        linked = programme.linkSlots.flatMap { slot in
            kase.links.holdings.filter {
                $0.slot == slot.key && $0.from <= day && ($0.until.map { $0 >= day } ?? true)
            }.map(\.post)
        }
    }
}
