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
    package private(set) var supports = Supports()
    package private(set) var promises = Promises()
    package private(set) var visits = Visits()
    package private(set) var projects = Projects()

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
        case .candidate: listing.candidacy?.named
        case .listed: listing.listed
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
        case .support(let event): supports.apply(event, at)
        case .promise(let event): promises.apply(event, at)
        case .visit(let event): visits.apply(event, at)
        case .project(let event): projects.apply(event, at)
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: CaseEvent) -> Bool {
        switch event {
        case .listing(let event): return listing.admits(event)
        case .diagnosis(let event): return listing.isOpen && diagnosis.admits(event)
        case .plan(let event):
            // As the plan was decided: what is solved needs no answer and takes none.
            let problems = diagnosis.problems.filter(\.isOpen).map(\.id)
            return listing.isOpen && diagnosis.submitted != nil
                && plan.admits(event, problems: problems)
        case .task(let event):
            // A task against a problem needs the diagnosis handed in.
            let problems =
                diagnosis.submitted == nil
                ? [] : diagnosis.problems.filter(\.isOpen).map(\.id)
            return listing.isOpen
                && tasks.admits(event, measures: plan.measures.map(\.id), problems: problems)
        case .link(let event): return listing.isOpen && links.admits(event)
        case .support(let event): return listing.isOpen && supports.admits(event)
        case .promise(let event):
            return listing.listed != nil
                && promises.admits(
                    event, problems: diagnosis.problems.map(\.id),
                    measures: plan.measures.map(\.id))
        case .visit(let event):
            return listing.isOpen
                && visits.admits(
                    event, problems: diagnosis.problems.map(\.id), tasks: tasks.all.map(\.id))
        case .project(let event):
            return listing.isOpen
                && projects.admits(event, problems: diagnosis.problems.filter(\.isOpen).map(\.id))
        }
    }

    /// What was handed in or approved is the plan as the deciders read it, and whoever verified a
    /// problem had its closing proof before them: a correction behind their backs would change
    /// what they decided.
    package func isFixed(_ event: CaseEvent) -> Bool {
        switch event {
        case .listing(let event): listing.isFixed(event)
        case .diagnosis(.problemSolved(let solved)):
            diagnosis.problem(solved.problem)?.state == .verified
        case .plan: plan.stage != .draft
        case .task(.added(let added)): plan.stage != .draft && added.origin == .plan
        case .diagnosis, .task, .link, .support, .promise, .visit, .project:
            false
        }
    }
}
