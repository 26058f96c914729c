extension ScreeningStages {
    /// What the decision needs to know of the world outside the round's stages.
    package struct Surroundings: Sendable {
        /// The pack's stages, in order.
        package let funnel: [FunnelStage]
        package let opens: CivilDate
        package let closes: CivilDate
        /// Whether a village is one of the round's that the post may speak for.
        package let isOwn: @Sendable (DivisionID) -> Bool
        /// People who decided on a village of the round.
        package let deciders: [PersonID]

        package init(
            funnel: [FunnelStage], opens: CivilDate, closes: CivilDate, deciders: [PersonID],
            isOwn: @escaping @Sendable (DivisionID) -> Bool
        ) {
            self.funnel = funnel
            self.opens = opens
            self.closes = closes
            self.deciders = deciders
            self.isOwn = isOwn
        }
    }

    /// Unit: villages or matters. More than a county has is a slip of the pen.
    static let mostCounted = 100_000

    /// Records what a stage brought, or says why not.
    ///
    /// - Throws: what the pack leaves to others before what was typed; people before the turn of
    ///   the stages, because another person has to come for the one and a sentence does for the
    ///   other.
    /// - Source: requirements S1; product principle 9.
    package func decide(
        _ draft: ScreeningCommand.StageDraft, by person: PersonID, as role: RoleKey,
        on day: CivilDate, in known: Surroundings
    ) throws(ScreeningRefusal) -> [ScreeningEvent] {
        guard let place = known.funnel.firstIndex(where: { $0.key == draft.stage }) else {
            throw .unknownStage
        }
        let stage = known.funnel[place]
        guard stage.work != .decide else { throw .isTheDecision }
        guard stage.roles.isEmpty || stage.roles.contains(role) else {
            throw .ofOthers(stage.roles)
        }
        guard (known.opens...known.closes).contains(day) else {
            throw .outsideThePeriod(opens: known.opens, closes: known.closes)
        }
        try beCounted(draft, stage)
        if let stray = draft.villages.first(where: { !known.isOwn($0.village) }) {
            throw .notOneOfYours(stray.village)
        }
        if let other = stageOfThree(
            actedIn: person, but: stage, known.funnel, deciders: known.deciders)
        {
            throw .actedInAnother(other)
        }
        let out = outOfTurn(stage.key, known.funnel)
        let reason = try text("reason", draft.reason, required: false)
        guard out.isEmpty || !reason.isEmpty else { throw .outOfTurn(out) }
        var villages: [DivisionID] = []
        for passed in draft.villages where !villages.contains(passed.village) {
            villages.append(passed.village)
        }
        return [
            .recorded(
                .init(
                    stage: stage.key, examined: draft.examined, found: draft.found,
                    villages: villages, basis: try text("basis", draft.basis),
                    reason: out.isEmpty ? nil : reason))
        ]
    }

    private func beCounted(
        _ draft: ScreeningCommand.StageDraft, _ stage: FunnelStage
    ) throws(ScreeningRefusal) {
        let counts = 0...Self.mostCounted
        if let examined = draft.examined {
            guard counts.contains(examined) else { throw .notACount(field: "examined") }
            guard examined >= draft.villages.count else {
                throw .moreThanExamined(examined: examined, goOn: draft.villages.count)
            }
        }
        if let found = draft.found {
            guard stage.counts != nil else { throw .countsNothing }
            guard counts.contains(found) else { throw .notACount(field: "found") }
        }
        guard !draft.villages.isEmpty || (draft.examined ?? 0) > 0 else { throw .nothingSaid }
    }

    /// The stage of another of the three works in which a person acted.
    ///
    /// - Parameter deciders: people who decided on a village of the round.
    package func stageOfThree(
        actedIn person: PersonID, but stage: FunnelStage, _ funnel: [FunnelStage],
        deciders: [PersonID]
    ) -> FunnelStageKey? {
        guard stage.work.isOneOfThree else { return nil }
        let others = funnel.filter { $0.work.isOneOfThree && $0.work != stage.work }
        if let other = others.first(where: { other in
            records(of: other.key).contains { $0.at.by == person }
        }) {
            return other.key
        }
        guard deciders.contains(person) else { return nil }
        return others.first { $0.work == .decide }?.key
    }

    /// Stages of other work before it that brought nothing yet, and those after it that did.
    package func outOfTurn(
        _ stage: FunnelStageKey, _ funnel: [FunnelStage]
    ) -> [FunnelStageKey] {
        guard let place = funnel.firstIndex(where: { $0.key == stage }) else { return [] }
        let work = funnel[place].work
        let before = funnel[..<place].filter {
            $0.work != work && $0.work != .decide && records(of: $0.key).isEmpty
        }
        let after = funnel[(place + 1)...].filter {
            $0.work != work && !records(of: $0.key).isEmpty
        }
        return (Array(before) + Array(after)).map(\.key)
    }

    private func text(
        _ field: String, _ typed: String, required: Bool = true
    ) throws(ScreeningRefusal) -> String {
        do {
            return try tidy(field, typed, limit: TextLimit.note, required: required)
        } catch { throw .field(error) }
    }
}
