/// Who works on what in a case.
extension Case {
    /// The problems a task is against, in the order its measure names them: none for what a huddle
    /// decided beside the plan.
    package func problems(of task: PlanTask) -> [Problem] {
        let ids = task.problem.map { [$0] } ?? measure(of: task)?.answers ?? []
        return ids.compactMap(diagnosis.problem)
    }

    package func measure(of task: PlanTask) -> Measure? {
        task.measure.flatMap(plan.standing)
    }

    /// That of the first problem it is against.
    package func dimension(of task: PlanTask) -> Dimension? { problems(of: task).first?.dimension }

    /// That of its measure; for a task given directly against a problem, that of the first measure
    /// against the problem.
    package func workstream(of task: PlanTask) -> WorkstreamKey? {
        let measure =
            task.problem.map { measures(against: $0).first } ?? self.measure(of: task)
        return measure?.workstream
    }

    /// In the order of the plan.
    package func measures(against problem: ProblemID) -> [Measure] {
        plan.measuresInForce.filter { $0.answers.contains(problem) }
    }

    /// Tasks of its measures and tasks given directly, in the order they were given.
    package func tasks(against problem: ProblemID) -> [PlanTask] {
        tasks.all.filter { task in problems(of: task).contains { $0.id == problem } }
    }

    /// The tasks against one problem.
    package func work(on problem: ProblemID) -> Diagnosis.WorkOnProblem {
        // Whoever worked on a measure that was changed or taken out since has still worked on it.
        let ever = plan.everAnswering(problem)
        let once = tasks.all.filter { task in task.measure.map(ever.contains) ?? false }
        let against = tasks(against: problem)
        return Diagnosis.WorkOnProblem(
            unfinished: against.count { $0.isUnfinished && stands($0) },
            doers: (against + once).reduce(into: []) { $0.formUnion($1.doers) })
    }

    /// Posts with a part in this case: linked, paired, owing a promise, answering for a problem,
    /// leading a measure or owning a task.
    package var involved: Set<PostID> {
        let measures = plan.measures + plan.measuresInForce
        return links.linked.union(supports.paired).union(promises.supporters)
            .union(diagnosis.problems.compactMap(\.owner))
            .union(measures.compactMap(\.lead)).union(tasks.all.map(\.owner))
    }

    /// Posts at work on one problem: whoever answers for it, is linked to the village, leads a
    /// measure or owns a task against it.
    package func working(onProblem id: ProblemID) -> Set<PostID> {
        links.linked.union([diagnosis.problem(id)?.owner].compactMap(\.self))
            .union(measures(against: id).compactMap(\.lead))
            .union(tasks(against: id).map(\.owner))
    }
}
