import CunceDomain
import CunceStore

/// A round in a line of figures, to lay beside another. 一轮合计
package struct InsightTotals: Equatable, Sendable {
    package let listed: Figure
    package let diagnosed: Figure
    package let planned: Figure
    /// Passed acceptance and has not slipped back: in consolidation or closed.
    package let transformed: Figure
    package let problems: Figure
    package let solved: Figure
    package let tasks: Figure
    /// Done or verified.
    package let done: Figure
    package let promised: MoneyFigure
    package let arrived: MoneyFigure
    package let duties: DutyTally

    init(_ town: InsightTown) {
        func reached(_ stage: CaseStage, of cases: [InsightCase]? = nil) -> Figure {
            let entries = (cases ?? town.cases).compactMap { $0.reached(stage)?.entry }
            return Figure(count: entries.count, entries: entries)
        }
        listed = reached(.listed)
        diagnosed = reached(.diagnosed)
        planned = reached(.underWay)
        transformed = reached(.consolidating, of: town.cases.filter { !$0.hasRelapsed })
        let problems = town.cases.flatMap(\.problems)
        self.problems = Figure(count: problems.count, entries: problems.map(\.recorded.entry))
        let solved = problems.compactMap(\.verified)
        self.solved = Figure(count: solved.count, entries: solved.map(\.entry))
        let tasks = town.cases.flatMap(\.tasks)
        self.tasks = Figure(count: tasks.count, entries: tasks.map(\.entry))
        let done = tasks.filter { $0.state == .done || $0.state == .verified }
        self.done = Figure(count: done.count, entries: done.map(\.entry))
        let sums = PromiseSums(town.cases.flatMap(\.promised))
        promised = sums.promised
        arrived = sums.arrived
        duties = DutyTally(town.obligations)
    }
}
