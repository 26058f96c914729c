import CunceDomain

/// The columns of the task list 任务清单, in order.
enum TaskField: String, DeclaredField {
    case number, code, village, workstream, measure, problem, task, owner, due, proof, state
    case overdue, word
    case doneOn = "done-on"
    case verifiedOn = "verified-on"

    var label: Label {
        switch self {
        case .number: Label(zh: "序号", en: "No.")
        case .code: Label(zh: "村代码", en: "Village code")
        case .village: Label(zh: "村", en: "Village")
        case .workstream: Label(zh: "三推", en: "Workstream")
        case .measure: Label(zh: "措施", en: "Measure")
        case .problem: Label(zh: "针对的问题", en: "Against the problem")
        case .task: Label(zh: "任务", en: "Task")
        case .owner: Label(zh: "责任岗位", en: "Owner")
        case .due: Label(zh: "期限", en: "Due")
        case .proof: Label(zh: "办结凭据", en: "Proof")
        case .state: Label(zh: "状态", en: "State")
        case .overdue: Label(zh: "逾期天数", en: "Days overdue")
        case .word: Label(zh: "最近说明", en: "Last word")
        case .doneOn: Label(zh: "办结日", en: "Done on")
        case .verifiedOn: Label(zh: "核实日", en: "Verified on")
        }
    }

    var sources: [FieldSource] {
        switch self {
        case .number: [.journal]
        case .code, .village: [.divisions, .events(["case.listed.v1"])]
        case .workstream: [.workstreams, .events(["measure.added.v1", "measure.changed.v1"])]
        case .measure: [.events(["measure.added.v1", "measure.changed.v1"])]
        case .problem: [.events(["measure.added.v1", "problem.recorded.v1"])]
        case .task, .proof: [.events(["task.added.v1", "task.changed.v1"])]
        case .owner: [.roles, .postNames, .events(["task.added.v1", "task.reassigned.v1"])]
        case .due, .overdue: [.events(["task.added.v1", "task.rescheduled.v1"])]
        case .state:
            [
                .taskStates,
                .events([
                    "task.added.v1", "task.started.v1", "task.stuck.v1", "task.done.v1",
                    "task.verified.v1", "task.returned.v1", "task.dropped.v1",
                ]),
            ]
        case .word:
            [.events(["task.stuck.v1", "task.done.v1", "task.returned.v1", "task.dropped.v1"])]
        case .doneOn: [.events(["task.done.v1"])]
        case .verifiedOn: [.events(["task.verified.v1"])]
        }
    }
}
