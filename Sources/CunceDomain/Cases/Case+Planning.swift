/// The plan among the other parts of its case.
extension Case {
    /// Decides one command about the plan, and what follows from it for the tasks.
    ///
    /// - Source: requirements S7.
    package func decide(
        _ command: PlanCommand, by person: PersonID, _ pack: Plan.PackFacts
    ) throws(PlanRefusal) -> [CaseEvent] {
        let known = Plan.Surroundings(
            isDiagnosed: diagnosis.submitted != nil,
            problems: diagnosis.problems.filter(\.isOpen).map(\.id), gaps: planGaps,
            tasks: tasks.all, pack: pack)
        return try plan.decide(command, by: person, in: known).flatMap(withConsequences)
    }

    /// What the draft lacks: leads first, because they are mended in a minute, then tasks, then
    /// answers, which take a meeting.
    package var planGaps: [PlanGap] {
        let open = diagnosis.problems.filter(\.isOpen)
        let worked = Set(tasks.all.filter { $0.state != .dropped }.compactMap(\.measure))
        let measures = plan.measures
        return (measures.isEmpty ? [.noMeasure] : [])
            + measures.filter { $0.lead == nil }.map { .noLead($0.id, title: $0.title) }
            + measures.filter { !worked.contains($0.id) }.map { .noTask($0.id, title: $0.title) }
            + plan.unanswered(of: open.map(\.id)).compactMap(diagnosis.problem).map {
                .noAnswer($0.id, title: $0.title)
            }
    }

    /// What the plan says now.
    package var planContent: PlanContent { plan.content(tasks.all) }

    /// Whether a task stands: what the draft of a revision proposes does not yet.
    package func stands(_ task: PlanTask) -> Bool {
        plan.firstApproved == nil || !task.isDraft
    }

    private func withConsequences(of event: PlanEvent) -> [CaseEvent] {
        switch event {
        case .measureRemoved(let gone):
            let drafts = tasks.all.filter { $0.measure == gone.measure && $0.isDraft }
            return drafts.map { .task(.removed(.init(task: $0.id, title: $0.title))) }
                + [.plan(event)]
        case .discarded:
            // What only the draft proposed goes with it; what stands was never its own.
            let drafts = tasks.all.filter { $0.measure != nil && $0.isDraft }
            return drafts.map { .task(.removed(.init(task: $0.id, title: $0.title))) }
                + [.plan(event)]
        case .approved:
            let dropped = plan.removals.filter { $0.tasks == .drop }
            return [.plan(event)]
                + dropped.flatMap { removal in
                    tasks.all.filter { $0.measure == removal.measure.id && $0.isUnfinished }.map {
                        .task(.dropped(.init(task: $0.id, reason: removal.reason)))
                    }
                }
        case .objectiveSet, .measureAdded, .measureChanged, .leadNamed, .measureRestored,
            .submitted, .takenBack, .returned, .revised:
            return [.plan(event)]
        }
    }
}
