extension Plan {
    /// What the plan needs to know of the case and the programme around it.
    package struct Surroundings: Sendable {
        package let isDiagnosed: Bool
        /// Open problems, in the order they were recorded.
        package let problems: [ProblemID]
        /// What keeps it from being handed in.
        package let gaps: [PlanGap]
        /// All tasks of the case.
        package let tasks: [PlanTask]
        package let pack: PackFacts
    }

    /// What the programme and the roster know.
    package struct PackFacts: Sendable {
        package let hasWorkstream: @Sendable (WorkstreamKey) -> Bool
        package let hasKind: @Sendable (MeasureKindKey) -> Bool
        package let hasPost: @Sendable (PostID) -> Bool
        /// Whether whoever is on a post sees the village.
        package let seesVillage: @Sendable (PostID) -> Bool

        package init(
            hasWorkstream: @escaping @Sendable (WorkstreamKey) -> Bool,
            hasKind: @escaping @Sendable (MeasureKindKey) -> Bool,
            hasPost: @escaping @Sendable (PostID) -> Bool,
            seesVillage: @escaping @Sendable (PostID) -> Bool = { _ in true }
        ) {
            self.hasWorkstream = hasWorkstream
            self.hasKind = hasKind
            self.hasPost = hasPost
            self.seesVillage = seesVillage
        }
    }

    /// Decides one command.
    ///
    /// - Source: requirements S7; product principle 9.
    package func decide(
        _ command: PlanCommand, by person: PersonID, in known: Surroundings
    ) throws(PlanRefusal) -> [PlanEvent] {
        guard known.isDiagnosed else { throw .notDiagnosed }
        switch command {
        case .submit: return try submit(known.gaps)
        case .takeBack: return try takeBack(person)
        case .approve(let note, let seen):
            try mustWait(person, seen)
            let words = try text("note", note, required: false)
            return [.approved(.init(version: version, note: words))]
        case .giveBack(let reason, let seen):
            try mustWait(person, seen)
            return [.returned(.init(reason: try text("reason", reason)))]
        case .revise(let reason):
            guard stage == .approved else { throw .notApproved }
            return [.revised(.init(reason: try text("reason", reason)))]
        case .discard(let reason):
            guard inForce != nil else { throw .nothingInForce }
            guard stage == .draft else { throw .notADraft(stage) }
            return [.discarded(.init(version: version, reason: try text("reason", reason)))]
        case .setObjective, .addMeasure, .addMeasures, .changeMeasure, .nameLead,
            .removeMeasure, .restoreMeasure:
            guard stage == .draft else { throw .notADraft(stage) }
            return try write(command, known)
        }
    }

    /// Hands the plan in for the town's approval.
    private func submit(_ gaps: [PlanGap]) throws(PlanRefusal) -> [PlanEvent] {
        switch stage {
        case .waiting: return []
        case .approved: throw .notADraft(.approved)
        case .draft: break
        }
        guard gaps.isEmpty else { throw .incomplete(gaps) }
        return [.submitted(.init(version: version))]
    }

    private func takeBack(_ person: PersonID) throws(PlanRefusal) -> [PlanEvent] {
        guard stage == .waiting, let submitted else { throw .notWaiting(stage) }
        guard submitted.by == person else { throw .handedInByOther }
        return [.takenBack(.init(version: version))]
    }

    /// - Parameter seen: the entry that handed in what the decider read.
    private func mustWait(_ person: PersonID, _ seen: Int?) throws(PlanRefusal) {
        if stage == .approved, let approved {
            throw .alreadyApproved(version: version, on: approved.on)
        }
        guard stage == .waiting, let submitted else { throw .notWaiting(stage) }
        guard submitted.by != person else { throw .samePerson }
        if let seen, seen != submitted.entry { throw .handedInAgain }
    }
}
