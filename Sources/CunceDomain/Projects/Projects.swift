/// All projects of one case, in the order they were opened.
package struct Projects: Equatable, Sendable {
    package private(set) var all: [Project] = []

    package init() {}

    package func project(_ id: ProjectID) -> Project? { all.first { $0.id == id } }

    package func projects(against problem: ProblemID) -> [Project] {
        all.filter { $0.problem == problem }
    }

    package mutating func apply(_ event: ProjectEvent, _ at: Occurrence) {
        if case .opened(let opened) = event {
            all.append(opened.project(at))
        } else if let index = all.firstIndex(where: { $0.id == event.project }) {
            all[index].apply(event, at)
        }
    }

    /// Whether an event can stand on what is known so far.
    ///
    /// - Parameter problems: those a project can answer.
    package func admits(_ event: ProjectEvent, problems: [ProblemID]) -> Bool {
        if case .opened(let opened) = event {
            return project(opened.project) == nil && problems.contains(opened.problem)
        }
        return project(event.project)?.admits(event) ?? false
    }
}
