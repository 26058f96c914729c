import CunceDomain
import CunceReports
import CunceStore

extension PlanPage {
    init(
        shell: ShellModel, view: CaseView, classes proposals: [ClassProposal], call: Call,
        texts: Texts
    ) {
        let language = call.language
        let plan = view.kase.plan
        let acts = PlanActs(view, call)
        let making = PlanMaking(view: view, call: call, texts: texts)
        self.init(
            shell: shell, villageName: view.village.name, villageHref: view.villageHref,
            status: StatusMark(plan, texts, language),
            versionLine: making.versionLine,
            returnedFor: plan.returned?.reason, force: making.force,
            printHref: plan.measures.isEmpty ? nil : "\(view.href)/plan/print",
            versionsHref: plan.versions.isEmpty ? nil : "\(view.href)/plan/versions",
            objective: plan.objective.isEmpty ? nil : plan.objective,
            objectiveForm: acts.mayWrite
                ? call.reasonForm(
                    "\(view.href)/plan/objective", field: "objective", plan.objective) : nil,
            classes: ClassesSection(view: view, proposals, call: call, texts: texts),
            suggest: acts.mayWrite
                ? SuggestForm(
                    view: view, first: view.kase.firstMeasures(view.programme, proposals),
                    call: call, texts: texts) : nil,
            streams: making.streams(mayWrite: acts.mayWrite),
            removed: making.removed(mayWrite: acts.mayWrite), beside: making.beside,
            addMeasure: acts.mayWrite
                ? AddMeasureForm(view: view, call: call, texts: texts) : nil,
            gaps: plan.stage == .draft ? making.gaps(mayWrite: acts.mayWrite) : [],
            words: acts.words.map { texts.say($0, in: language) }, handIn: acts.handIn,
            takeBack: acts.takeBack, approve: acts.approve, giveBack: acts.giveBack,
            revise: acts.revise, discard: acts.discard,
            compareHref: making.compareHref,
            isIdle: acts.isIdle)
    }
}

/// What the reader may do with a plan as it stands.
struct PlanActs {
    let mayWrite: Bool
    private(set) var handIn: FormModel?
    private(set) var takeBack: FormModel?
    private(set) var approve: ReasonForm?
    private(set) var giveBack: ReasonForm?
    private(set) var revise: ReasonForm?
    private(set) var discard: ReasonForm?
    /// Keys of what the reader has to know.
    private(set) var words: [String] = []

    var isIdle: Bool {
        handIn == nil && takeBack == nil && approve == nil && revise == nil && !mayWrite
    }

    init(_ view: CaseView, _ call: Call) {
        let plan = view.kase.plan
        let mayPlan = view.kase.diagnosis.submitted != nil && view.may(.plan)
        mayWrite = plan.stage == .draft && mayPlan
        if view.kase.diagnosis.submitted == nil { words.append("plan.block-diagnosis") }
        if mayWrite, view.kase.planGaps.isEmpty {
            handIn = call.formModel("\(view.href)/plan/submit")
        }
        if plan.stage == .approved, mayPlan {
            revise = call.reasonForm("\(view.href)/plan/revise", field: "reason")
        }
        if mayWrite, plan.inForce != nil {
            discard = call.reasonForm("\(view.href)/plan/discard", field: "reason")
        }
        guard plan.stage == .waiting, let submitted = plan.submitted else { return }
        let isOwn = submitted.by == view.actor.person
        if isOwn, mayPlan { takeBack = call.formModel("\(view.href)/plan/take-back") }
        guard view.may(.approvePlan), view.decides(.approvePlan) else { return }
        // Whoever hands a plan in leaves its approval to somebody else.
        guard !isOwn else {
            words.append("plan.block-same-person")
            return
        }
        // The forms name what was read: it may be taken back and handed in anew meanwhile.
        let seen = "of=\(submitted.entry)"
        approve = call.reasonForm("\(view.href)/plan/approve?\(seen)", field: "note")
        giveBack = call.reasonForm("\(view.href)/plan/return?\(seen)", field: "reason")
    }
}

extension StatusMark {
    /// A plan's: draft, waiting, approved, returned.
    init(_ plan: CunceDomain.Plan, _ texts: Texts, _ language: Language) {
        let (mark, key) =
            switch plan.stage {
            case .draft where plan.returned != nil: ("back", "plan.returned")
            case .draft: ("doing", "plan.draft")
            case .waiting: ("soon", "plan.waiting")
            case .approved: ("ver", "plan.approved")
            }
        self.init(mark: mark, text: texts.say(key, in: language))
    }
}
