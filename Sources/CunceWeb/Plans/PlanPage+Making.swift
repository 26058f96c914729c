import CunceDomain
import CunceReports
import CunceStore

extension PlanPage {
    init(shell: ShellModel, view: CaseView, call: Call, texts: Texts) {
        let language = call.language
        let plan = view.kase.plan
        let isDiagnosed = view.kase.diagnosis.submitted != nil
        let mayWrite = plan.stage == .draft && isDiagnosed && view.may(.plan)
        // Whoever hands a plan in leaves its approval to somebody else.
        let mayDecide =
            plan.stage == .waiting && view.may(.approvePlan)
            && view.decides(.approvePlan)
        let isOwn = plan.submitted?.by == view.actor.person
        var blocks = plan.stage == .draft ? PlanBlocks(view, texts, language).words : []
        let isReady = mayWrite && blocks.isEmpty
        if mayDecide, isOwn { blocks.append(texts.say("plan.block-same-person", in: language)) }
        self.init(
            shell: shell, villageName: view.village.name, villageHref: view.villageHref,
            status: StatusMark(plan, texts, language),
            versionLine: Self.versionLine(plan, call, texts),
            returnedFor: plan.returned?.reason,
            objective: plan.objective.isEmpty ? nil : plan.objective,
            objectiveForm: mayWrite
                ? call.reasonForm(
                    "\(view.href)/plan/objective", field: "objective", plan.objective) : nil,
            measures: plan.measures.enumerated().map { index, measure in
                PlanMeasure(
                    measure, key: "m\(index + 1)", mayWrite: mayWrite, view: view, call: call,
                    texts: texts)
            },
            addMeasure: mayWrite ? AddMeasureForm(view: view, call: call, texts: texts) : nil,
            suggestions: plan.stage == .draft
                ? PlanBlocks.suggestions(view, texts, language) : [],
            blocks: blocks,
            handIn: isReady ? call.formModel("\(view.href)/plan/submit") : nil,
            approve: mayDecide && !isOwn ? call.formModel("\(view.href)/plan/approve") : nil,
            giveBack: mayDecide && !isOwn
                ? call.reasonForm("\(view.href)/plan/return", field: "reason") : nil)
    }

    /// 第 2 稿 · 9月16日送审
    private static func versionLine(
        _ plan: CunceDomain.Plan, _ call: Call, _ texts: Texts
    ) -> String {
        let language = call.language
        let version = texts.say(
            "plan.version", in: language, ["version": "\(plan.version)"])
        let step: (key: String, at: Occurrence?) =
            switch plan.stage {
            case .draft: ("plan.returned-on", plan.returned?.at)
            case .waiting: ("plan.submitted-on", plan.submitted)
            case .approved: ("plan.approved-on", plan.approved)
            }
        guard let at = step.at else { return version }
        let day = Days.near(at.on, call.today, in: language)
        return "\(version) · \(texts.say(step.key, in: language, ["day": day]))"
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
