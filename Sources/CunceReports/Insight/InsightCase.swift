package import CunceDomain
package import CunceStore

/// One village's case over time, as far as its reader may see it: what the plots of 看进展 are
/// counted from.
package struct InsightCase: Equatable, Sendable {
    /// When it entered a stage, with the entry that says so.
    package struct Step: Equatable, Sendable {
        package let stage: CaseStage
        package let on: CivilDate
        package let entry: Int
    }

    package let village: DivisionRow
    package let id: CaseID
    /// From the listing on, in the order of the stages.
    package let steps: [Step]
    /// Since when it goes on in another round.
    package let ended: CivilDate?
    package let problems: [Problem]
    package let promises: [Promise]
    /// The same promises as lists show them.
    package let promised: [PromiseSummary]
    /// Without dropped ones.
    package let tasks: [TaskSummary]
    /// Those of them somebody still answers for.
    let tasksOwed: Set<TaskID>
    /// The classes decided for it; `nil` where nobody has decided.
    package let classes: [VillageClassKey]?
    /// It left the list and slipped back: it is not turned round.
    let hasRelapsed: Bool

    /// - Parameters:
    ///   - facts: what the reader may see of it.
    ///   - kase: the state of the same day.
    init(_ facts: VillageFacts, _ kase: Case) {
        village = facts.village
        id = facts.summary.id
        steps = CaseStage.allCases.compactMap { stage in
            guard stage != .candidate else { return nil }
            return kase.entered(stage).map { Step(stage: stage, on: $0.on, entry: $0.entry) }
        }
        ended = facts.summary.ended
        let seen = Set(facts.problems.map(\.id))
        problems = kase.diagnosis.problems.filter { seen.contains($0.id) }
        let promises = Set(facts.promises.map(\.id))
        self.promises = kase.promises.all.filter { promises.contains($0.id) }
        promised = facts.promises
        tasks = facts.counted
        tasksOwed = Set(facts.owed.map(\.id))
        classes = kase.classing.current?.classes
        hasRelapsed = kase.hasRelapsed
    }

    package var listed: CivilDate? { steps.first?.on }

    /// The latest stage it was ever in.
    package var furthest: CaseStage { steps.last?.stage ?? .listed }

    /// The step by which it reached a stage, or a later one where that was skipped.
    func reached(_ stage: CaseStage) -> Step? {
        steps.first { $0.stage.place >= stage.place }
    }
}

extension CaseStage {
    /// Its place in the life of a case, from 0.
    var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
