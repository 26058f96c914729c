import CunceDomain
import CunceReports
import CunceStore

extension StatusMark {
    /// The same from a list's row.
    init(
        _ task: TaskSummary, isLeft: Bool = false, on day: CivilDate, _ texts: Texts,
        _ language: Language
    ) {
        if isLeft && task.isUnfinished {
            self.init(left: texts, language)
            return
        }
        self.init(
            late: task.daysOverdue(on: day), isDue: task.isUnfinished && task.due == day,
            TaskMark.of(task.state, due: task.due, on: day), task.state, texts, language)
    }

    /// A task's state as it is shown: late before anything else, then as it stands.
    ///
    /// - Parameter isLeft: its case was closed: what is unfinished nobody owes any more.
    init(
        _ task: CunceDomain.PlanTask, isLeft: Bool = false, on day: CivilDate, _ texts: Texts,
        _ language: Language
    ) {
        if isLeft && task.isUnfinished {
            self.init(left: texts, language)
            return
        }
        self.init(
            late: task.daysOverdue(on: day), isDue: task.isUnfinished && task.due == day,
            TaskMark.of(task.state, due: task.due, on: day), task.state, texts, language)
    }

    private init(left texts: Texts, _ language: Language) {
        self.init(mark: "gone", text: texts.say("state.left", in: language))
    }

    private init(
        late: Int?, isDue: Bool, _ mark: String, _ state: TaskState, _ texts: Texts,
        _ language: Language
    ) {
        if let days = late {
            self.init(
                mark: "over",
                text: texts.say("status.overdue-days", in: language, ["days": "\(days)"]))
        } else if isDue {
            self.init(mark: "soon", text: texts.say("status.due-today", in: language))
        } else {
            let key = mark == "soon" ? "state.soon" : "state.\(state.rawValue)"
            self.init(mark: mark, text: texts.say(key, in: language))
        }
    }
}
