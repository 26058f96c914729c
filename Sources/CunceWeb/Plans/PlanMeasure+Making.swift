import CunceDomain
import CunceReports
import CunceStore

extension PlanMeasure {
    init(
        _ measure: Measure, key: String, mayWrite: Bool, view: CaseView, call: Call,
        texts: Texts
    ) {
        let language = call.language
        let href = "\(view.href)/plan/measures/\(measure.id)"
        self.init(
            key: key, title: measure.title,
            lead: measure.lead.map { view.label(of: $0, in: language) },
            problems: measure.answers.compactMap(view.kase.diagnosis.problem).map {
                PlanProblem($0, view: view, language, texts)
            },
            tasks: view.kase.tasks.all.filter { $0.measure == measure.id }.map {
                PlanTask($0, view: view, call: call, texts: texts)
            },
            editHref: mayWrite ? href : nil,
            nameLead: mayWrite && measure.lead == nil
                ? PlanLeadForm(
                    form: call.formModel("\(href)/lead"),
                    lead: call.own("\(href)/lead").select(
                        "lead", PlanChoices.workers(view, call, texts))) : nil,
            addTask: mayWrite
                ? AddTaskForm(to: measure.id, view: view, call: call, texts: texts) : nil)
    }
}

extension PlanProblem {
    init(_ problem: Problem, view: CaseView, _ language: Language, _ texts: Texts) {
        self.init(
            tile: DimensionTile(
                problem.dimension, weight: problem.isOpen ? problem.severity.rawValue : 0,
                view.programme, texts, language),
            text: problem.title, href: "\(view.href)/problems/\(problem.id)",
            isSolved: !problem.isOpen)
    }
}

extension PlanTask {
    init(_ task: CunceDomain.PlanTask, view: CaseView, call: Call, texts: Texts) {
        let hasBegun = view.kase.plan.firstApproved != nil && !task.isDraft
        self.init(
            status: task.isDraft
                ? StatusMark(
                    mark: "none", text: texts.say("plan.task-draft", in: call.language))
                : StatusMark(
                    task, isLeft: view.kase.isLeft(task), on: call.today, texts, call.language),
            title: TextLink(
                text: task.title, href: hasBegun ? "\(view.href)/tasks/\(task.id)" : nil),
            owner: view.label(of: task.owner, in: call.language),
            due: Days.near(task.due, call.today, in: call.language), proof: task.proof)
    }
}

/// What the forms of a plan offer.
enum PlanChoices {
    static func workers(
        _ view: CaseView, _ call: Call, _ texts: Texts
    ) -> [(value: String, label: String)] {
        view.choices(
            view.workers, empty: texts.say("common.choose", in: call.language),
            in: call.language)
    }
}

extension AddTaskForm {
    init(to measure: MeasureID, view: CaseView, call: Call, texts: Texts) {
        self.init(
            "\(view.href)/plan/measures/\(measure)/tasks", nil, view: view, call: call,
            texts: texts)
    }

    /// Writes a task of the draft anew.
    init(of task: CunceDomain.PlanTask, view: CaseView, call: Call, texts: Texts) {
        self.init(
            "\(view.href)/plan/tasks/\(task.id)", task, view: view, call: call, texts: texts)
    }

    private init(
        _ action: String, _ task: CunceDomain.PlanTask?, view: CaseView, call: Call, texts: Texts
    ) {
        let own = call.own(action)
        self.init(
            form: call.formModel(action), task: own.field("title", task?.title ?? ""),
            owner: own.select(
                "owner", PlanChoices.workers(view, call, texts), initial: task?.owner.text ?? ""),
            due: own.field("due", task?.due.description ?? ""),
            proof: own.field("proof", task?.proof ?? ""))
    }
}

extension AddMeasureForm {
    /// A measure of people's own.
    init(view: CaseView, call: Call, texts: Texts) {
        self.init("\(view.href)/plan/measures", nil, view: view, call: call, texts: texts)
    }

    /// Writes a measure anew.
    init(of measure: Measure, view: CaseView, call: Call, texts: Texts) {
        self.init(
            "\(view.href)/plan/measures/\(measure.id)", measure, view: view, call: call,
            texts: texts)
    }

    private init(
        _ action: String, _ measure: Measure?, view: CaseView, call: Call, texts: Texts
    ) {
        let own = call.own(action)
        let answered = Set(measure?.answers ?? [])
        let problems = view.kase.diagnosis.problems.filter {
            $0.isOpen || answered.contains($0.id)
        }
        self.init(
            form: call.formModel(action), title: own.field("title", measure?.title ?? ""),
            workstream: own.select(
                "workstream",
                [("", texts.say("common.choose", in: call.language))]
                    + view.programme.workstreams.map {
                        ($0.key.text, $0.label.text(in: call.language))
                    }, initial: measure?.workstream.text ?? ""),
            problems: own.boxes(
                "problems", problems.map { ($0.id.text, $0.title) },
                initial: Set(answered.map(\.text))),
            lead: own.select(
                "lead",
                view.choices(
                    view.workers, empty: texts.say("plan.lead-later", in: call.language),
                    in: call.language), initial: measure?.lead?.text ?? ""))
    }
}
