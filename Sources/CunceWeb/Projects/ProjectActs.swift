import CunceDomain
import CunceReports
import CunceStore

/// The forms of a project's page: those its state allows and its reader may use; none on an
/// earlier day.
struct ProjectActs {
    private let project: Project
    private let href: String
    private let call: Call
    /// Decides what the project is.
    private let mayPlan: Bool
    /// Tells how far it has come.
    private let mayTell: Bool

    init(_ project: Project, href: String, view: CaseView, call: Call) {
        self.project = project
        self.href = href
        self.call = call
        let isOpen = call.asOf == nil && !project.isOver
        let working = view.kase.working(onProblem: project.problem)
        mayPlan = isOpen && view.may(.plan)
        mayTell =
            isOpen
            && Access.may(
                view.actor, do: .workTask,
                at: Place(path: view.place.path, involved: working))
    }

    var isEmpty: Bool { !mayPlan && !mayTell }

    var addSource: SumForm? {
        guard mayPlan else { return nil }
        let own = own(.source)
        return SumForm(
            form: form(.source), label: own.field("label"), amount: own.field("amount"))
    }

    var changeBudget: SumForm? {
        guard mayPlan else { return nil }
        let own = own(.budget)
        return SumForm(
            form: form(.budget), label: own.field("reason"),
            amount: own.field("amount", Money.typed(project.budget)))
    }

    var setMilestone: MilestoneForm? {
        guard mayPlan else { return nil }
        let own = own(.milestone)
        return MilestoneForm(
            form: form(.milestone), title: own.field("title"), due: own.field("due"))
    }

    var block: BlockForm? {
        guard mayTell, project.blockage == nil else { return nil }
        let own = own(.block)
        return BlockForm(
            form: form(.block), what: own.field("what"),
            since: own.field("since", "\(call.today)"), unblocker: own.field("unblocker"))
    }

    var unblock: ReasonForm? {
        mayTell && project.blockage != nil ? reason(.unblock, "note") : nil
    }

    var finish: ReasonForm? {
        mayTell && project.blockage == nil && project.nextMilestone == nil
            ? reason(.finish, "proof") : nil
    }

    var stop: ReasonForm? { mayPlan ? reason(.stop, "reason") : nil }

    func reach(_ milestone: Milestone) -> ReasonForm? {
        guard mayTell, milestone.reached == nil else { return nil }
        return call.reasonForm(path(milestone, .reach), field: "proof")
    }

    func move(_ milestone: Milestone) -> PostponeForm? {
        guard mayPlan, milestone.reached == nil else { return nil }
        let own = call.own(path(milestone, .move))
        return PostponeForm(
            form: call.formModel(path(milestone, .move)),
            due: own.field("due", milestone.due.description), reason: own.field("reason"))
    }

    func drop(_ milestone: Milestone) -> ReasonForm? {
        guard mayPlan, milestone.reached == nil else { return nil }
        return call.reasonForm(path(milestone, .drop), field: "reason")
    }

    func drop(source: ProjectSource) -> ReasonForm? {
        guard mayPlan else { return nil }
        let act = ProjectPartAct.dropSource.rawValue
        return call.reasonForm("\(href)/parts/\(source.id)/\(act)", field: "reason")
    }

    private func path(_ milestone: Milestone, _ act: ProjectPartAct) -> String {
        "\(href)/parts/\(milestone.id)/\(act.rawValue)"
    }

    private func path(_ act: ProjectAct) -> String { "\(href)/\(act.rawValue)" }
    private func form(_ act: ProjectAct) -> FormModel { call.formModel(path(act)) }
    private func own(_ act: ProjectAct) -> Call { call.own(path(act)) }

    private func reason(_ act: ProjectAct, _ field: String) -> ReasonForm {
        call.reasonForm(path(act), field: field)
    }
}
