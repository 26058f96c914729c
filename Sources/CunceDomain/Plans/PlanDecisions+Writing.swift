/// What is decided while a plan is a draft.
extension Plan {
    func write(_ command: PlanCommand, _ known: Surroundings) throws(PlanRefusal) -> [PlanEvent] {
        switch command {
        case .setObjective(let typed):
            let words = try text("objective", typed)
            return words == objective ? [] : [.objectiveSet(.init(objective: words))]
        case .addMeasure(let draft):
            return [.measureAdded(try added(draft, known))]
        case .addMeasures(let drafts):
            guard !drafts.isEmpty else { throw .nothingChosen }
            var events: [PlanEvent] = []
            for draft in drafts { events.append(.measureAdded(try added(draft, known))) }
            return events
        case .changeMeasure(let draft): return try changed(draft, known)
        case .nameLead(let id, let post):
            guard let measure = measure(id) else { throw .unknownMeasure }
            guard measure.lead != post else { return [] }
            try mustSee(post, known.pack)
            return [.leadNamed(.init(measure: id, lead: post))]
        case .removeMeasure(let id, let tasks, let reason):
            return [.measureRemoved(try gone(id, tasks, reason, known))]
        case .restoreMeasure(let id):
            guard let back = removals.last(where: { $0.measure.id == id }) else {
                throw .unknownMeasure
            }
            return [.measureRestored(.init(measure: id, title: back.measure.title))]
        case .submit, .takeBack, .approve, .giveBack, .revise, .discard: return []
        }
    }

    private func added(
        _ draft: PlanCommand.MeasureDraft, _ known: Surroundings
    ) throws(PlanRefusal) -> PlanEvent.MeasureAdded {
        let title = try checked(draft, answering: known.problems, known.pack)
        if let lead = draft.lead { try mustSee(lead, known.pack) }
        if let kind = draft.kind, !known.pack.hasKind(kind) { throw .unknownKind(kind) }
        return .init(
            measure: draft.id, title: title, workstream: draft.workstream,
            answers: draft.answers, lead: draft.lead, kind: draft.kind)
    }

    private func changed(
        _ draft: PlanCommand.MeasureDraft, _ known: Surroundings
    ) throws(PlanRefusal) -> [PlanEvent] {
        guard let before = measure(draft.id) else { throw .unknownMeasure }
        // What it answered may have been solved since; that is no reason to forget it.
        let title = try checked(draft, answering: known.problems + before.answers, known.pack)
        // Whoever leads it since before this rule goes on leading it.
        if let lead = draft.lead, lead != before.lead { try mustSee(lead, known.pack) }
        let isSame =
            title == before.title && draft.workstream == before.workstream
            && draft.answers == before.answers && draft.lead == before.lead
        guard !isSame else { return [] }
        return [
            .measureChanged(
                .init(
                    measure: draft.id, title: title, workstream: draft.workstream,
                    answers: draft.answers, lead: draft.lead))
        ]
    }

    /// - Returns: the title, tidied.
    private func checked(
        _ draft: PlanCommand.MeasureDraft, answering problems: [ProblemID], _ pack: PackFacts
    ) throws(PlanRefusal) -> String {
        guard pack.hasWorkstream(draft.workstream) else {
            throw .unknownWorkstream(draft.workstream)
        }
        guard !draft.answers.isEmpty else { throw .answersNothing }
        if let stranger = draft.answers.first(where: { !problems.contains($0) }) {
            throw .unknownProblem(stranger)
        }
        return try text("title", draft.title, limit: TextLimit.line)
    }

    private func mustSee(_ lead: PostID, _ pack: PackFacts) throws(PlanRefusal) {
        guard pack.hasPost(lead) else { throw .unknownPost(lead) }
        guard pack.seesVillage(lead) else { throw .leadOutOfSight(lead) }
    }

    private func gone(
        _ id: MeasureID, _ tasks: TasksOfRemoved?, _ reason: String, _ known: Surroundings
    ) throws(PlanRefusal) -> PlanEvent.MeasureRemoved {
        guard let measure = measure(id) else { throw .unknownMeasure }
        let atWork = known.tasks.count {
            $0.measure == id && $0.isUnfinished && !$0.isDraft
        }
        guard atWork > 0 else {
            let words = try text("reason", reason, required: false)
            return .init(measure: id, title: measure.title, tasks: nil, reason: words)
        }
        guard let tasks else { throw .tasksAtWork(count: atWork) }
        let words = try text("reason", reason)
        return .init(measure: id, title: measure.title, tasks: tasks, reason: words)
    }

    func text(
        _ field: String, _ typed: String, limit: Int = TextLimit.note, required: Bool = true
    ) throws(PlanRefusal) -> String {
        do {
            return try tidy(field, typed, limit: limit, required: required)
        } catch { throw .field(error) }
    }
}
