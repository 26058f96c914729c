package import CunceDomain
package import CunceStore

/// Tasks of one workstream or of one dimension; and the dimension's problems.
package struct ThrustGroup: Equatable, Sendable {
    package enum Kind: Equatable, Sendable {
        case workstream(WorkstreamKey)
        case dimension(Dimension)
        /// Tasks that answer no measure, such as what a huddle decided.
        case other
    }

    package let kind: Kind
    package let tasks: Figure
    /// In the order they were given, for the beads.
    package let all: [TaskSummary]
    package let done: Figure
    package let verified: Figure
    package let overdue: Figure
    package let stuck: Figure
    /// Tasks of cases that were closed.
    package let left: Set<TaskID>
    /// Open problems by severity, the heaviest first.
    package let open: [Severity: Figure]
    package let problemsOpen: Figure
    package let problemsVerified: Figure

    /// - Parameter villages: whose tasks they are; what was left of a closed case is not late.
    init(
        _ kind: Kind, _ tasks: [TaskSummary], _ problems: [ProblemRow],
        of villages: [ThrustVillage], on day: CivilDate
    ) {
        let owed = villages.reduce(into: Set<TaskID>()) { $0.formUnion($1.tasksOwed) }
        func figure(_ tasks: [TaskSummary]) -> Figure {
            Figure(count: tasks.count, entries: tasks.map(\.entry))
        }
        self.kind = kind
        all = tasks
        self.tasks = figure(tasks)
        done = figure(tasks.filter { $0.state == .done || $0.state == .verified })
        verified = figure(tasks.filter { $0.state == .verified })
        let waits = tasks.filter { owed.contains($0.id) }
        overdue = figure(waits.filter { $0.daysOverdue(on: day) != nil })
        stuck = figure(waits.filter { $0.state == .stuck })
        left = Set(tasks.map(\.id)).subtracting(owed)
        problemsOpen = Figure(problems: problems.filter(\.isOpen))
        problemsVerified = Figure(problems: problems.filter { !$0.isOpen })
        open = Dictionary(grouping: problems.filter(\.isOpen), by: \.severity)
            .mapValues { Figure(problems: $0) }
    }
}

extension Figure {
    init(problems: [ProblemRow]) {
        self.init(count: problems.count, entries: problems.map(\.entry))
    }
}
