/// All tasks of one case, in the order they were given.
package struct Tasks: Equatable, Sendable {
    package private(set) var all: [PlanTask] = []

    package init() {}

    package func task(_ id: TaskID) -> PlanTask? { all.first { $0.id == id } }

    package mutating func apply(_ event: TaskEvent, _ at: Occurrence) {
        switch event {
        case .added(let added): all.append(added.task(at))
        case .changed(let event):
            with(event.task) { task in
                // What was approved is rescheduled and reassigned; this adds its proof only.
                if task.isDraft {
                    task.title = event.title
                    task.owner = event.owner
                    task.due = event.due
                }
                task.proof = event.proof
                task.entries.append(at.entry)
            }
        case .removed(let event): all.removeAll { $0.id == event.task }
        case .started(let event):
            change(event.task, to: .inHand, "", at, doer: event.onWordOf ?? at.by)
        case .stuck(let event):
            change(
                event.task, to: .stuck, event.reason, at, doer: event.onWordOf ?? at.by)
        case .done(let event):
            change(event.task, to: .done, event.proof, at, doer: event.onWordOf ?? at.by)
            with(event.task) { task in
                task.doneOn = at.on
                task.result = event.proof
            }
        case .verified(let event):
            change(event.task, to: .verified, event.note, at)
            with(event.task) { $0.verifiedOn = at.on }
        case .returned(let event):
            change(event.task, to: .returned, event.reason, at)
            with(event.task) { task in
                task.doneOn = nil
                task.result = ""
            }
        case .dropped(let event):
            change(event.task, to: .dropped, event.reason, at)
        case .rescheduled(let event):
            with(event.task) { task in
                task.due = event.due
                task.entries.append(at.entry)
            }
        case .reassigned(let event):
            with(event.task) { task in
                task.owner = event.owner
                task.entries.append(at.entry)
            }
        }
    }

    /// Whether an event writes a draft anew, which takes a draft of the plan. A proof that is added
    /// to what was approved does not.
    func isDrafting(_ event: TaskEvent) -> Bool {
        switch event {
        case .changed(let changed): task(changed.task)?.isDraft ?? true
        case .removed: true
        case .added, .started, .stuck, .done, .verified, .returned, .dropped, .rescheduled,
            .reassigned:
            false
        }
    }

    /// Marks the tasks of these measures as part of an approved plan.
    mutating func approve(of measures: [MeasureID]) {
        for index in all.indices where all[index].measure.map(measures.contains) ?? false {
            all[index].isApproved = true
        }
    }

    /// Whether an event can stand on what is known so far.
    ///
    /// - Parameter problems: those a task can be given against.
    package func admits(
        _ event: TaskEvent, measures: [MeasureID], problems: [ProblemID]
    ) -> Bool {
        switch event {
        case .added(let added):
            task(added.task) == nil && added.measure.map(measures.contains) ?? true
                && added.problem.map(problems.contains) ?? true
        case .changed(let event):
            task(event.task).map {
                $0.isDraft || ($0.isUnfinished && $0.proof.isEmpty && !event.proof.isEmpty)
            } ?? false
        case .removed(let event): task(event.task)?.isDraft ?? false
        case .started(let event): isIn(event.task, [.open, .stuck, .returned])
        case .stuck(let event): isIn(event.task, [.open, .inHand, .returned])
        case .done(let event): isIn(event.task, [.open, .inHand, .stuck, .returned])
        case .verified(let event): isIn(event.task, [.done])
        case .returned(let event): isIn(event.task, [.done])
        case .dropped(let event): isIn(event.task, [.open, .inHand, .stuck, .returned])
        case .rescheduled(let event): isIn(event.task, [.open, .inHand, .stuck, .returned])
        case .reassigned(let event): isIn(event.task, [.open, .inHand, .stuck, .returned])
        }
    }

    private func isIn(_ id: TaskID, _ states: [TaskState]) -> Bool {
        task(id).map { states.contains($0.state) } ?? false
    }

    private mutating func change(
        _ id: TaskID, to state: TaskState, _ word: String, _ at: Occurrence,
        doer: PersonID? = nil
    ) {
        with(id) { task in
            task.state = state
            task.word = word
            task.changed = at
            task.entries.append(at.entry)
            if let doer { task.doers.insert(doer) }
        }
    }

    private mutating func with(_ id: TaskID, _ change: (inout PlanTask) -> Void) {
        for index in all.indices where all[index].id == id { change(&all[index]) }
    }
}
