import CunceDomain
import CunceReports

extension StatusMark {
    /// A task's state as it is shown: late before anything else, then as it stands.
    init(_ task: CunceDomain.PlanTask, on day: CivilDate, _ texts: Texts, _ language: Language) {
        if let days = task.daysOverdue(on: day) {
            self.init(
                mark: "over",
                text: texts.say("status.overdue-days", in: language, ["days": "\(days)"]))
        } else if task.isUnfinished, task.due == day {
            self.init(mark: "soon", text: texts.say("status.due-today", in: language))
        } else {
            let mark = TaskMark.of(task.state, due: task.due, on: day)
            let key = mark == "soon" ? "state.soon" : "state.\(task.state.rawValue)"
            self.init(mark: mark, text: texts.say(key, in: language))
        }
    }
}
