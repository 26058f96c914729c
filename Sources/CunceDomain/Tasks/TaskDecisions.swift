extension Tasks {
    /// What tasks need to know of the plan and the roster.
    package struct Surroundings: Sendable {
        package let planStage: Plan.Stage
        package let measures: [MeasureID]
        package let isDiagnosed: Bool
        /// Problems nobody has verified as solved.
        package let problems: [ProblemID]
        package let hasPost: @Sendable (PostID) -> Bool
        /// Whether somebody is on a post.
        package let isHeld: @Sendable (PostID) -> Bool
        /// Whether whoever is on a post sees the village once it has a task there.
        package let seesVillage: @Sendable (PostID) -> Bool

        package init(
            planStage: Plan.Stage, measures: [MeasureID], isDiagnosed: Bool = false,
            problems: [ProblemID] = [],
            hasPost: @escaping @Sendable (PostID) -> Bool,
            isHeld: @escaping @Sendable (PostID) -> Bool = { _ in true },
            seesVillage: @escaping @Sendable (PostID) -> Bool = { _ in true }
        ) {
            self.planStage = planStage
            self.measures = measures
            self.isDiagnosed = isDiagnosed
            self.problems = problems
            self.hasPost = hasPost
            self.isHeld = isHeld
            self.seesVillage = seesVillage
        }
    }

    /// Decides what a field sheet says of one task, in the words of whoever wrote the sheet.
    ///
    /// - Parameter person: who said so; `nil` where the one who types it says so.
    package func decide(
        _ mark: FieldSheetDraft.Mark, onWordOf person: PersonID?
    ) throws(TaskRefusal) -> [TaskEvent] {
        switch mark.state {
        case .inHand:
            if try found(mark.task).state == .inHand { return [] }
            return [
                try allowed(.started(.init(task: mark.task, onWordOf: person)), on: mark.task)
            ]
        case .stuck:
            let words = try text("reason", mark.words)
            // Still stuck: since when it is stays, and the words stand in the visit.
            if try found(mark.task).state == .stuck { return [] }
            return [
                try allowed(
                    .stuck(.init(task: mark.task, reason: words, onWordOf: person)),
                    on: mark.task)
            ]
        case .done:
            let words = try text("proof", mark.words)
            return [
                try allowed(
                    .done(.init(task: mark.task, proof: words, onWordOf: person)),
                    on: mark.task)
            ]
        }
    }

    /// Decides one command.
    ///
    /// - Source: glossary, the states of a task; requirements S4, S7 and S12.
    package func decide(
        _ command: TaskCommand, by person: PersonID, on day: CivilDate,
        in surroundings: Surroundings
    ) throws(TaskRefusal) -> [TaskEvent] {
        switch command {
        case .add(let draft):
            return [.added(try added(draft, on: day, surroundings))]
        case .change, .remove:
            return try rewrite(command, surroundings)
        case .start(let id):
            if try found(id).state == .inHand { return [] }
            return [try allowed(.started(.init(task: id)), on: id)]
        case .reportStuck(let id, let reason):
            let words = try text("reason", reason)
            return [try allowed(.stuck(.init(task: id, reason: words)), on: id)]
        case .finish(let id, let proof):
            let words = try text("proof", proof)
            return [try allowed(.done(.init(task: id, proof: words)), on: id)]
        case .verify(let id, let note):
            guard !(try found(id).doers.contains(person)) else { throw .doerVerifies }
            let words = try text("note", note, required: false)
            return [try allowed(.verified(.init(task: id, note: words)), on: id)]
        case .giveBack(let id, let reason):
            let words = try text("reason", reason)
            return [try allowed(.returned(.init(task: id, reason: words)), on: id)]
        case .drop(let id, let reason):
            let words = try text("reason", reason)
            return [try allowed(.dropped(.init(task: id, reason: words)), on: id)]
        case .reschedule(let id, let due, let reason):
            let task = try found(id)
            guard due != task.due else { throw .dueUnchanged }
            try check(due: due, given: task.added.on)
            let words = try text("reason", reason)
            return [
                try allowed(.rescheduled(.init(task: id, due: due, reason: words)), on: id)
            ]
        case .reassign(let id, let owner, let reason):
            let task = try found(id)
            try check(owner: owner, surroundings)
            guard surroundings.isHeld(owner) else { throw .ownerIsVacant(owner) }
            guard owner != task.owner else { throw .ownerUnchanged }
            let words = try text("reason", reason)
            return [
                try allowed(.reassigned(.init(task: id, owner: owner, reason: words)), on: id)
            ]
        case .setProof(let id, let proof):
            let task = try found(id)
            let words = try text("proof", proof)
            if words == task.proof { return [] }
            guard task.isUnfinished else { throw .notFrom(task.state) }
            guard !task.isDraft else { throw .stillDraft }
            guard task.proof.isEmpty else { throw .proofIsSet }
            return [
                .changed(
                    .init(
                        task: id, title: task.title, owner: task.owner, due: task.due,
                        proof: words))
            ]
        }
    }

    private func added(
        _ draft: TaskCommand.TaskDraft, on day: CivilDate, _ surroundings: Surroundings
    ) throws(TaskRefusal) -> TaskEvent.Added {
        var decision: DecisionID?
        var problem: ProblemID?
        var instruction: InstructionID?
        var ask: Int?
        var tour: TourID?
        switch draft.origin {
        case .plan:
            guard surroundings.planStage == .draft else {
                throw .planIsClosed(surroundings.planStage)
            }
            guard let measure = draft.measure, surroundings.measures.contains(measure) else {
                throw .unknownMeasure
            }
        case .huddle(let id):
            if let measure = draft.measure, !surroundings.measures.contains(measure) {
                throw .unknownMeasure
            }
            decision = id
        case .problem(let id):
            guard surroundings.isDiagnosed else { throw .notDiagnosed }
            guard surroundings.problems.contains(id) else { throw .problemIsClosed }
            guard draft.measure == nil else { throw .unknownMeasure }
            problem = id
        case .instruction(let id):
            guard draft.measure == nil else { throw .unknownMeasure }
            instruction = id
        case .ask(let entry):
            guard draft.measure == nil else { throw .unknownMeasure }
            ask = entry
        case .tour(let id):
            guard draft.measure == nil else { throw .unknownMeasure }
            tour = id
        }
        try check(owner: draft.owner, surroundings)
        try check(due: draft.due, given: day)
        return .init(
            task: draft.id, measure: draft.measure, decision: decision, problem: problem,
            instruction: instruction, ask: ask, tour: tour,
            title: try text("title", draft.title, limit: TextLimit.line), owner: draft.owner,
            due: draft.due, proof: try text("proof", draft.proof, required: false))
    }

    func check(owner: PostID, _ surroundings: Surroundings) throws(TaskRefusal) {
        guard surroundings.hasPost(owner) else { throw .unknownOwner(owner) }
        guard surroundings.seesVillage(owner) else { throw .ownerOutOfSight(owner) }
    }

    func check(due: CivilDate, given: CivilDate) throws(TaskRefusal) {
        guard due >= given else { throw .dueBeforeGiven(given: given, due: due) }
        guard due.days(since: given) <= 3653 else { throw .dueTooFar(due) }
    }

    func found(_ id: TaskID) throws(TaskRefusal) -> PlanTask {
        guard let task = task(id) else { throw .unknownTask }
        return task
    }

    private func allowed(_ event: TaskEvent, on id: TaskID) throws(TaskRefusal) -> TaskEvent {
        let task = try found(id)
        guard admits(event, measures: [], problems: []) else { throw .notFrom(task.state) }
        return event
    }

    func text(
        _ field: String, _ typed: String, limit: Int = TextLimit.note, required: Bool = true
    ) throws(TaskRefusal) -> String {
        do {
            return try tidy(field, typed, limit: limit, required: required)
        } catch { throw .field(error) }
    }
}
