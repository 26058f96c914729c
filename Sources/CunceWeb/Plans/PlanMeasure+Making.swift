import CunceDomain
import CunceReports
import CunceStore

extension PlanMeasure {
    init(
        _ measure: Measure, key: String, mayWrite: Bool, view: CaseView, call: Call,
        texts: Texts
    ) {
        let language = call.language
        self.init(
            key: key, title: measure.title,
            workstream: view.programme.workstream(measure.workstream)?.label.text(in: language)
                ?? measure.workstream.text,
            lead: measure.lead.map { view.label(of: $0, in: language) }
                ?? texts.say("plan.no-lead", in: language),
            problems: measure.answers.compactMap(view.kase.diagnosis.problem).map {
                TextLink(text: $0.title, href: "\(view.href)/problems/\($0.id)")
            },
            tasks: view.kase.tasks.all.filter { $0.measure == measure.id }.map {
                PlanTask($0, view: view, call: call, texts: texts)
            },
            addTask: mayWrite
                ? AddTaskForm(to: measure.id, view: view, call: call, texts: texts) : nil)
    }
}

extension PlanTask {
    init(_ task: CunceDomain.PlanTask, view: CaseView, call: Call, texts: Texts) {
        let hasBegun = view.kase.plan.firstApproved != nil
        self.init(
            status: StatusMark(task, on: call.today, texts, call.language),
            title: TextLink(
                text: task.title, href: hasBegun ? "\(view.href)/tasks/\(task.id)" : nil),
            owner: view.label(of: task.owner, in: call.language),
            due: Days.near(task.due, call.today, in: call.language), proof: task.proof)
    }
}

extension AddTaskForm {
    init(to measure: MeasureID, view: CaseView, call: Call, texts: Texts) {
        let action = "\(view.href)/plan/measures/\(measure)/tasks"
        let own = call.own(action)
        self.init(
            form: call.formModel(action), task: own.field("title"),
            owner: own.select(
                "owner",
                view.choices(
                    view.workers, empty: texts.say("common.choose", in: call.language),
                    in: call.language)),
            due: own.field("due"), proof: own.field("proof"))
    }
}

extension AddMeasureForm {
    init(view: CaseView, call: Call, texts: Texts) {
        let action = "\(view.href)/plan/measures"
        let own = call.own(action)
        let choose = texts.say("common.choose", in: call.language)
        self.init(
            form: call.formModel(action), title: own.field("title"),
            workstream: own.select(
                "workstream",
                [("", choose)]
                    + view.programme.workstreams.map {
                        ($0.key.text, $0.label.text(in: call.language))
                    }),
            problems: own.boxes(
                "problems",
                view.kase.diagnosis.problems.filter(\.isOpen).map { ($0.id.text, $0.title) }),
            lead: own.select(
                "lead", view.choices(view.workers, empty: choose, in: call.language)))
    }
}
