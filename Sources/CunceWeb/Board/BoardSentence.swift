import Mustache

/// The sentence that opens the board. Every number is a door.
package struct BoardSentence: MustacheParent, Equatable, Sendable {
    /// Villages with an open case.
    package let cases: Door
    /// How many stand in which stage, without noughts.
    package let stages: [BoardStageCount]
    /// All tasks of approved plans.
    package let tasks: Door
    /// Tasks done, verified or not.
    package let done: Door
    /// Tasks overdue.
    package let overdue: Door
    /// Tasks stuck, overdue or not.
    package let stuck: Door
    /// Tasks done in the shown week.
    package let doneThisWeek: Door
    /// Matters for this reader's decision; absent for readers who decide nothing. The address is
    /// `#decisions`.
    package let decisions: Door?

    package init(
        cases: Door, stages: [BoardStageCount], tasks: Door, done: Door, overdue: Door, stuck: Door,
        doneThisWeek: Door, decisions: Door? = nil
    ) {
        self.cases = cases
        self.stages = stages
        self.tasks = tasks
        self.done = done
        self.overdue = overdue
        self.stuck = stuck
        self.doneThisWeek = doneThisWeek
        self.decisions = decisions
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "cases": cases
        case "stages": stages
        case "tasks": tasks
        case "done": done
        case "overdue": overdue
        case "stuck": stuck
        case "doneThisWeek": doneThisWeek
        case "decisions": decisions.orAbsent
        default: nil
        }
    }
}
