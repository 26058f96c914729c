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
    package private(set) var attachments = Attachments()
    package private(set) var classing = Classing()
    package private(set) var acceptance = AcceptanceCourse()
    package private(set) var villagers = VillagersPage()

    package init(id: CaseID) { self.id = id }

    /// Listed, not gone on elsewhere and not closed: it takes work.
    package var isOpen: Bool { listing.isOpen && acceptance.closing == nil }

    /// Where the case stands. Nothing moves by itself: each stage is entered by somebody's
    /// decision (Documentation/Purpose.md).
    package var stage: CaseStage {
        if acceptance.closing != nil { return .closed }
        if acceptance.graduation != nil { return .consolidating }
        if acceptance.isVerifying { return .verifying }
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
        case .verifying: acceptance.attempts.last { $0.opening != nil }?.opening?.at
        case .consolidating: acceptance.graduation?.at
        case .closed: acceptance.closing?.at
        }
    }

    package mutating func apply(_ event: CaseEvent, _ at: Occurrence) {
        switch event {
        case .listing(let event): listing.apply(event, at)
        case .diagnosis(let event): diagnosis.apply(event, at)
        case .plan(let event):
            plan.apply(event, at, tasks: tasks.all)
            if case .approved = event { tasks.approve(of: plan.measures.map(\.id)) }
        case .task(let event): tasks.apply(event, at)
        case .link(let event): links.apply(event, at)
        case .support(let event): supports.apply(event, at)
        case .promise(let event): promises.apply(event, at)
        case .visit(let event): visits.apply(event, at)
        case .project(let event): projects.apply(event, at)
        case .attachment(let event): attachments.apply(event, at)
        case .classing(let event): classing.apply(event, at)
        case .acceptance(let event): acceptance.apply(event, at)
        case .villagers(let event): villagers.apply(event, at)
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: CaseEvent) -> Bool {
        switch event {
        case .listing(let event): return listing.admits(event)
        case .diagnosis(let event): return isOpen && diagnosis.admits(event)
        case .plan(let event):
            // As the plan was decided: what is solved needs no answer and takes none.
            let problems = diagnosis.problems.filter(\.isOpen).map(\.id)
            return isOpen && diagnosis.submitted != nil
                && plan.admits(event, problems: problems)
        case .task(let event):
            // A task against a problem needs the diagnosis handed in.
            let problems =
                diagnosis.submitted == nil
                ? [] : diagnosis.problems.filter(\.isOpen).map(\.id)
            return isOpen && (plan.stage == .draft || !tasks.isDrafting(event))
                && tasks.admits(event, measures: plan.measures.map(\.id), problems: problems)
        case .link(let event): return isOpen && links.admits(event)
        case .support(let event): return isOpen && supports.admits(event)
        case .promise(let event):
            return listing.listed != nil
                && promises.admits(
                    event, problems: diagnosis.problems.map(\.id),
                    measures: plan.measures.map(\.id))
        case .visit(let event):
            return isOpen
                && visits.admits(
                    event, problems: diagnosis.problems.map(\.id), tasks: tasks.all.map(\.id))
        case .project(let event):
            return isOpen
                && projects.admits(event, problems: diagnosis.problems.filter(\.isOpen).map(\.id))
        case .attachment(let event):
            return isOpen && attachments.admits(event) { has($0) }
        case .classing: return isOpen && diagnosis.submitted != nil
        case .acceptance(let event):
            return listing.isOpen && plan.firstApproved != nil && acceptance.admits(event)
        // Nothing new is promised once it is over; what was said is still answered and taken off.
        case .villagers(.released(let event)):
            return isOpen && villagers.admits(.released(event))
        case .villagers(let event): return listing.listed != nil && villagers.admits(event)
        }
    }

    /// Whether there is something here that files can be about.
    package func has(_ subject: AttachmentSubject) -> Bool {
        switch subject {
        case .kase: true
        case .problem(let id): diagnosis.problem(id) != nil
        case .measure(let id): plan.measure(id) != nil
        case .task(let id): tasks.task(id) != nil
        case .project(let id): projects.project(id) != nil
        case .visit(let id): visits.all.contains { $0.id == id }
        case .promise(let id): promises.promise(id) != nil
        }
    }

    /// What was handed in or approved is the plan as the deciders read it, and whoever verified a
    /// problem had its closing proof before them: a correction behind their backs would change
    /// what they decided. That holds for every version of the plan ever approved.
    package func isFixed(_ event: CaseEvent, at: Occurrence) -> Bool {
        let decided = plan.stage == .waiting ? plan.submitted : plan.inForce?.approved
        let isDecided = decided.map { at.sequence <= $0.sequence } ?? false
        return switch event {
        case .listing(let event): listing.isFixed(event)
        case .diagnosis(.problemSolved(let solved)):
            diagnosis.problem(solved.problem)?.state == .verified
        case .plan, .task(.changed), .task(.removed): isDecided
        case .task(.added(let added)): isDecided && added.measure != nil
        case .task(.rescheduled(let moved)):
            isDecided && tasks.task(moved.task)?.measure != nil
        case .diagnosis, .task, .link, .support, .promise, .visit, .project,
            .attachment, .classing, .villagers:
            false
        case .acceptance(let event): acceptance.isFixed(event, at: at)
        }
    }
}
