import CunceDomain
import CunceReports
import CunceStore

extension MeasurePage {
    init(shell: ShellModel, measure: Measure, view: CaseView, call: Call, texts: Texts) {
        let tasks = view.kase.tasks.all.filter {
            $0.measure == measure.id && $0.state != .dropped
        }
        self.init(
            shell: shell, villageName: view.village.name, villageHref: view.villageHref,
            planHref: "\(view.href)/plan", title: measure.title,
            key: "new",
            change: AddMeasureForm(of: measure, view: view, call: call, texts: texts),
            tasks: tasks.filter(\.isDraft).enumerated().map { place, task in
                DraftTask(
                    key: "t\(place + 1)", title: task.title,
                    line: texts.say(
                        "plan.task-line", in: call.language,
                        [
                            "owner": view.label(of: task.owner, in: call.language),
                            "day": Days.near(task.due, call.today, in: call.language),
                        ]),
                    change: AddTaskForm(of: task, view: view, call: call, texts: texts),
                    remove: call.formModel("\(view.href)/plan/tasks/\(task.id)/remove"))
            },
            approved: tasks.filter { !$0.isDraft }.map {
                PlanTask($0, view: view, call: call, texts: texts)
            },
            addTask: AddTaskForm(to: measure.id, view: view, call: call, texts: texts),
            remove: RemoveMeasureForm(measure, tasks, view: view, call: call, texts: texts))
    }
}

extension RemoveMeasureForm {
    init(
        _ measure: Measure, _ tasks: [CunceDomain.PlanTask], view: CaseView, call: Call,
        texts: Texts
    ) {
        let action = "\(view.href)/plan/measures/\(measure.id)/remove"
        let own = call.own(action)
        let say = { (key: String, count: Int) in
            texts.say(key, in: call.language, ["count": "\(count)"])
        }
        let drafts = tasks.count(where: \.isDraft)
        let atWork = tasks.count { $0.isUnfinished && !$0.isDraft }
        let lines =
            [drafts > 0 ? say("plan.remove-drafts", drafts) : nil].compactMap(\.self)
            + [atWork > 0 ? say("plan.remove-at-work", atWork) : nil].compactMap(\.self)
        self.init(
            form: call.formModel(action),
            line: lines.isEmpty
                ? texts.say("plan.remove-bare", in: call.language)
                : lines.joined(separator: call.language == .zh ? "" : " "),
            fate: atWork > 0
                ? own.select(
                    "fate",
                    [
                        (
                            TasksOfRemoved.keep.rawValue,
                            texts.say("plan.fate-keep", in: call.language)
                        ),
                        (
                            TasksOfRemoved.drop.rawValue,
                            texts.say("plan.fate-drop", in: call.language)
                        ),
                    ]) : nil,
            reason: own.field("reason"))
    }
}
