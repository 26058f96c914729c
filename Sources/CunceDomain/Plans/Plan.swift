/// 一村一策: what is to be done against what the diagnosis found.
///
/// What stands here is the version being worked on. Once a version is approved it is kept in
/// `versions`; the last of them is in force, also while the next is drafted.
package struct Plan: Equatable, Sendable {
    package enum Stage: String, Sendable {
        case draft, waiting, approved
    }

    package private(set) var stage = Stage.draft
    /// 1 for the first; every revision after an approval is one more.
    package private(set) var version = 1
    package private(set) var objective = ""
    package private(set) var measures: [Measure] = []
    /// Oldest first; those of the present draft can be put back.
    package private(set) var removed: [RemovedMeasure] = []
    package private(set) var submitted: Occurrence?
    /// The first approval: from here the case is under way.
    package private(set) var firstApproved: Occurrence?
    package private(set) var approved: Occurrence?
    /// Why it came back, as long as it has not been handed in again.
    package private(set) var returned: Returned?
    /// Why the present version was opened; `nil` for the first and once it is approved.
    package private(set) var revision: Revision?
    /// Every version that was approved, oldest first.
    package private(set) var versions: [PlanVersion] = []

    /// The plan as it read when the present draft of a new version was begun.
    private var kept: Kept?

    private struct Kept: Equatable, Sendable {
        let objective: String
        var measures: [Measure]
    }

    package struct Returned: Equatable, Sendable {
        package let reason: String
        package let at: Occurrence
    }

    package struct Revision: Equatable, Sendable {
        package let reason: String
        package let at: Occurrence
    }

    package init() {}

    package func measure(_ id: MeasureID) -> Measure? { measures.first { $0.id == id } }

    /// The version the work goes by.
    package var inForce: PlanVersion? { versions.last }

    /// The measures the work goes by: as last approved; until then, as drafted.
    package var measuresInForce: [Measure] { inForce?.content.measures ?? measures }

    package func version(_ number: Int) -> PlanVersion? {
        versions.first { $0.number == number }
    }

    /// Measures taken out by the present draft.
    package var removals: [RemovedMeasure] {
        stage == .approved ? [] : removed.filter { $0.version == version }
    }

    /// A measure as it counts for its tasks: as last approved, and while it never was, as drafted.
    package func standing(_ id: MeasureID) -> Measure? {
        for version in versions.reversed() {
            if let found = version.content.measures.first(where: { $0.id == id }) { return found }
        }
        return measure(id) ?? removed.last { $0.measure.id == id }?.measure
    }

    /// Every measure that ever answered a problem.
    package func everAnswering(_ problem: ProblemID) -> Set<MeasureID> {
        let all = versions.flatMap(\.content.measures) + measures + removed.map(\.measure)
        return Set(all.filter { $0.answers.contains(problem) }.map(\.id))
    }

    /// Problems, in the order given, that no measure answers.
    package func unanswered(of problems: [ProblemID]) -> [ProblemID] {
        let answered = Set(measures.flatMap(\.answers))
        return problems.filter { !answered.contains($0) }
    }

    /// What it says now.
    package func content(_ tasks: [PlanTask]) -> PlanContent {
        let own = Set(measures.map(\.id))
        return PlanContent(
            objective: objective, measures: measures,
            steps: tasks.compactMap { PlanStep($0) }.filter { own.contains($0.measure) })
    }

    /// - Parameter tasks: those of the case, for the version an approval keeps.
    package mutating func apply(_ event: PlanEvent, _ at: Occurrence, tasks: [PlanTask]) {
        switch event {
        case .objectiveSet(let set): objective = set.objective
        case .measureAdded(let added): measures.append(added.measure(at))
        case .measureChanged(let event): change(event.measure) { $0.changed(by: event, at) }
        case .leadNamed(let named): name(named, at)
        case .measureRemoved(let gone): remove(gone, at)
        case .measureRestored(let back): restore(back.measure)
        case .submitted:
            stage = .waiting
            submitted = at
            returned = nil
        case .takenBack: stage = .draft
        case .returned(let back):
            stage = .draft
            returned = Returned(reason: back.reason, at: at)
        case .approved(let event): approve(event, at, tasks)
        case .revised(let event):
            stage = .draft
            version += 1
            revision = Revision(reason: event.reason, at: at)
            kept = Kept(objective: objective, measures: measures)
        case .discarded: discard()
        }
    }

    /// A hand-over names leads as well as a draft does, and it holds whatever becomes of the
    /// draft: so a lead that was named stays named.
    private mutating func name(_ named: PlanEvent.LeadNamed, _ at: Occurrence) {
        change(named.measure) { $0.led(by: named.lead, at) }
        guard var kept, let place = kept.measures.firstIndex(where: { $0.id == named.measure })
        else { return }
        kept.measures[place] = kept.measures[place].led(by: named.lead, at)
        self.kept = kept
    }

    private mutating func discard() {
        guard let kept, let inForce else { return }
        removed.removeAll { $0.version == version }
        objective = kept.objective
        measures = kept.measures
        submitted = inForce.submitted
        returned = nil
        revision = nil
        version = inForce.number
        stage = .approved
        self.kept = nil
    }

    private mutating func change(_ id: MeasureID, _ change: (Measure) -> Measure) {
        for index in measures.indices where measures[index].id == id {
            measures[index] = change(measures[index])
        }
    }

    private mutating func remove(_ gone: PlanEvent.MeasureRemoved, _ at: Occurrence) {
        guard let place = measures.firstIndex(where: { $0.id == gone.measure }) else { return }
        removed.append(
            RemovedMeasure(
                measure: measures.remove(at: place), version: version, tasks: gone.tasks,
                reason: gone.reason, at: at, place: place))
    }

    private mutating func restore(_ id: MeasureID) {
        guard let index = removed.lastIndex(where: { $0.measure.id == id }) else { return }
        let back = removed.remove(at: index)
        measures.insert(back.measure, at: min(back.place, measures.count))
    }

    private mutating func approve(
        _ event: PlanEvent.Approved, _ at: Occurrence, _ tasks: [PlanTask]
    ) {
        stage = .approved
        approved = at
        if firstApproved == nil { firstApproved = at }
        versions.append(
            PlanVersion(
                number: version, content: content(tasks), revision: revision,
                submitted: submitted, approved: at, note: event.note))
        revision = nil
        kept = nil
    }
}
