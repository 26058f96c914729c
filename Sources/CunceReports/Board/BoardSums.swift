package import CunceDomain
import CunceStore

/// The sentence that opens the board, as figures.
package struct BoardSums: Equatable, Sendable {
    package struct Stage: Equatable, Sendable {
        package let stage: CaseStage
        package let figure: Figure
    }

    package let cases: Figure
    /// Stages that hold a village, in order.
    package let stages: [Stage]
    /// Without dropped ones.
    package let tasks: Figure
    /// Done and verified.
    package let done: Figure
    package let doneThisWeek: Figure
    package let overdue: Figure
    /// Overdue or not.
    package let stuck: Figure

    init(_ facts: TownFacts, _ week: ISOWeek) {
        let villages = facts.villages
        func figure(_ tasks: [TaskSummary]) -> Figure {
            Figure(count: tasks.count, entries: tasks.map(\.entry))
        }
        cases = Figure(count: villages.count, entries: villages.compactMap { $0.listing?.number })
        stages = CaseStage.allCases.compactMap { stage in
            let held = villages.filter { $0.summary.stage == stage }
            guard !held.isEmpty else { return nil }
            let entries = held.compactMap { village in
                stage == .listed
                    ? village.listing?.number
                    : village.summary.planEntry ?? village.steps.last?.number
                        ?? village.listing?.number
            }
            return Stage(stage: stage, figure: Figure(count: held.count, entries: entries))
        }
        let done = villages.flatMap(\.done)
        tasks = figure(villages.flatMap(\.counted))
        self.done = figure(done)
        doneThisWeek = figure(done.filter { $0.doneOn.map(week.contains) ?? false })
        overdue = figure(villages.flatMap { $0.overdue(on: facts.day) })
        stuck = figure(villages.flatMap(\.stuck))
    }
}
