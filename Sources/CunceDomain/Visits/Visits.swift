/// All visits of one case, in the order they were written.
package struct Visits: Equatable, Sendable {
    package private(set) var all: [Visit] = []

    package init() {}

    package mutating func apply(_ event: VisitEvent, _ at: Occurrence) {
        switch event {
        case .recorded(let recorded):
            all.append(
                Visit(
                    id: recorded.visit, text: recorded.text, problem: recorded.problem,
                    task: recorded.task, ask: recorded.ask,
                    participants: recorded.participants, at: at))
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(
        _ event: VisitEvent, problems: [ProblemID], tasks: [TaskID]
    ) -> Bool {
        switch event {
        case .recorded(let recorded):
            !all.contains { $0.id == recorded.visit }
                && recorded.problem.map(problems.contains) ?? true
                && recorded.task.map(tasks.contains) ?? true
        }
    }
}
