extension Plan {
    /// What the plan needs to know of the case and the programme around it.
    package struct Surroundings: Sendable {
        package let isDiagnosed: Bool
        /// Open problems, in the order they were recorded.
        package let problems: [ProblemID]
        package let hasWorkstream: @Sendable (WorkstreamKey) -> Bool
        package let hasPost: @Sendable (PostID) -> Bool

        package init(
            isDiagnosed: Bool, problems: [ProblemID],
            hasWorkstream: @escaping @Sendable (WorkstreamKey) -> Bool,
            hasPost: @escaping @Sendable (PostID) -> Bool
        ) {
            self.isDiagnosed = isDiagnosed
            self.problems = problems
            self.hasWorkstream = hasWorkstream
            self.hasPost = hasPost
        }
    }

    /// Decides one command.
    ///
    /// - Source: requirements S7; product principle 9.
    package func decide(
        _ command: PlanCommand, by person: PersonID, in surroundings: Surroundings
    ) throws(PlanRefusal) -> [PlanEvent] {
        guard surroundings.isDiagnosed else { throw .notDiagnosed }
        switch command {
        case .setObjective(let typed):
            try mustBeDraft()
            let words = try text("objective", typed, limit: TextLimit.note)
            return words == objective ? [] : [.objectiveSet(.init(objective: words))]
        case .addMeasure(let draft):
            try mustBeDraft()
            return [.measureAdded(try added(draft, surroundings))]
        case .nameLead(let id, let post):
            try mustBeDraft()
            guard let measure = measure(id) else { throw .unknownMeasure }
            guard surroundings.hasPost(post) else { throw .unknownPost(post) }
            return measure.lead == post ? [] : [.leadNamed(.init(measure: id, lead: post))]
        case .submit:
            return try submit(answering: surroundings.problems)
        case .approve(let note):
            try mustWait(person)
            let words = try text("note", note, limit: TextLimit.note, required: false)
            return [.approved(.init(version: version, note: words))]
        case .giveBack(let reason):
            try mustWait(person)
            let words = try text("reason", reason, limit: TextLimit.note)
            return [.returned(.init(reason: words))]
        case .revise(let reason):
            guard stage == .approved else { throw .notApproved }
            return [.revised(.init(reason: try text("reason", reason, limit: TextLimit.note)))]
        }
    }

    /// Hands the plan in for the town's approval.
    ///
    /// - Throws: `measuresWithoutLead` before `problemsUnanswered`, because the first is mended
    ///   in a minute and the second takes a meeting.
    private func submit(answering problems: [ProblemID]) throws(PlanRefusal) -> [PlanEvent] {
        switch stage {
        case .waiting: return []
        case .approved: throw .notADraft(.approved)
        case .draft: break
        }
        guard !measures.isEmpty else { throw .noMeasures }
        let leaderless = measures.filter { $0.lead == nil }.map(\.id)
        guard leaderless.isEmpty else { throw .measuresWithoutLead(leaderless) }
        let open = unanswered(of: problems)
        guard open.isEmpty else { throw .problemsUnanswered(open) }
        return [.submitted(.init(version: version))]
    }

    private func added(
        _ draft: PlanCommand.MeasureDraft, _ surroundings: Surroundings
    ) throws(PlanRefusal) -> PlanEvent.MeasureAdded {
        guard surroundings.hasWorkstream(draft.workstream) else {
            throw .unknownWorkstream(draft.workstream)
        }
        guard !draft.answers.isEmpty else { throw .answersNothing }
        if let stranger = draft.answers.first(where: { !surroundings.problems.contains($0) }) {
            throw .unknownProblem(stranger)
        }
        if let lead = draft.lead, !surroundings.hasPost(lead) { throw .unknownPost(lead) }
        return .init(
            measure: draft.id, title: try text("title", draft.title, limit: TextLimit.line),
            workstream: draft.workstream, answers: draft.answers, lead: draft.lead)
    }

    private func mustBeDraft() throws(PlanRefusal) {
        guard stage == .draft else { throw .notADraft(stage) }
    }

    private func mustWait(_ person: PersonID) throws(PlanRefusal) {
        guard stage == .waiting, let submitted else { throw .notWaiting(stage) }
        guard submitted.by != person else { throw .samePerson }
    }

    private func text(
        _ field: String, _ typed: String, limit: Int, required: Bool = true
    ) throws(PlanRefusal) -> String {
        do {
            return try tidy(field, typed, limit: limit, required: required)
        } catch { throw .field(error) }
    }
}
