/// One village in one round: the unit of work. 整顿对象
///
/// The fold of its stream `case/<id>`; each part belongs to one feature and changes by that
/// feature's events only.
package struct Case: Equatable, Sendable {
    package let id: CaseID
    package private(set) var listing = Listing()
    package private(set) var diagnosis = Diagnosis()
    package private(set) var plan = Plan()
    package private(set) var tasks = Tasks()
    package private(set) var links = Links()
    package private(set) var visits = Visits()

    package init(id: CaseID) { self.id = id }

    /// Where the case stands. Nothing moves by itself: each stage is entered by somebody's
    /// decision (Documentation/Purpose.md).
    package var stage: CaseStage {
        if plan.firstApproved != nil { return .underWay }
        if diagnosis.submitted != nil { return .diagnosed }
        return listing.listed == nil ? .candidate : .listed
    }

    /// When it entered a stage, `nil` where it has not.
    package func entered(_ stage: CaseStage) -> Occurrence? {
        switch stage {
        case .candidate, .listed: listing.listed
        case .diagnosed: diagnosis.submitted
        case .underWay: plan.firstApproved
        case .verifying, .consolidating, .closed: nil
        }
    }

    package mutating func apply(_ event: CaseEvent, _ at: Occurrence) {
        switch event {
        case .listing(let event): listing.apply(event, at)
        case .diagnosis(let event): diagnosis.apply(event, at)
        case .plan(let event): plan.apply(event, at)
        case .task(let event): tasks.apply(event, at)
        case .link(let event): links.apply(event, at)
        case .visit(let event): visits.apply(event, at)
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: CaseEvent) -> Bool {
        switch event {
        case .listing: return listing.listed == nil
        case .diagnosis(let event): return listing.listed != nil && diagnosis.admits(event)
        case .plan(let event):
            // As the plan was decided: what is solved needs no answer and takes none.
            let problems = diagnosis.problems.filter(\.isOpen).map(\.id)
            return diagnosis.submitted != nil && plan.admits(event, problems: problems)
        case .task(let event):
            return listing.listed != nil
                && tasks.admits(event, measures: plan.measures.map(\.id))
        case .link(let event): return listing.listed != nil && links.admits(event)
        case .visit(let event):
            return listing.listed != nil
                && visits.admits(
                    event, problems: diagnosis.problems.map(\.id), tasks: tasks.all.map(\.id))
        }
    }

    /// What was handed in or approved is the plan as the deciders read it: a correction behind
    /// their backs would change what they decided.
    package func isFixed(_ event: CaseEvent) -> Bool {
        guard plan.stage != .draft else { return false }
        return switch event {
        case .plan: true
        case .task(.added(let added)): added.decision == nil
        case .listing, .diagnosis, .task, .link, .visit: false
        }
    }

    /// The tasks against one problem.
    package func work(on problem: ProblemID) -> Diagnosis.WorkOnProblem {
        let measures = plan.measures.filter { $0.answers.contains(problem) }.map(\.id)
        let against = tasks.all.filter { task in task.measure.map(measures.contains) ?? false }
        return Diagnosis.WorkOnProblem(
            unfinished: against.count(where: \.isUnfinished),
            doers: against.reduce(into: []) { $0.formUnion($1.doers) })
    }

    /// Posts with a part in this case: linked, leading a measure or owning a task.
    package var involved: Set<PostID> {
        links.linked.union(plan.measures.compactMap(\.lead)).union(tasks.all.map(\.owner))
    }
}
