import CunceDomain

/// The words of an archive's lists. The command line has no catalogue.
struct RoundListWords {
    let language: Language

    /// - Parameters: the same words in both languages, heads separated by a bar.
    func heads(_ zh: String, _ en: String) -> [String] {
        (language == .zh ? zh : en).split(separator: "|").map(String.init)
    }

    var open: String { language == .zh ? "未解决" : "open" }
    var verified: String { language == .zh ? "已核实解决" : "verified as solved" }
    var notDiagnosed: String { language == .zh ? "未诊" : "not diagnosed" }
    var nothing: String { language == .zh ? "无" : "none" }
    var stays: String { language == .zh ? "没有转走" : "not carried over" }

    func kind(_ kind: PromiseKind) -> String {
        switch kind {
        case .money: language == .zh ? "资金" : "money"
        case .project: language == .zh ? "项目" : "project"
        case .advice: language == .zh ? "指导" : "advice"
        case .training: language == .zh ? "培训" : "training"
        }
    }

    func state(_ state: PromiseState) -> String {
        switch state {
        case .promised: language == .zh ? "已承诺" : "promised"
        case .partlyArrived: language == .zh ? "部分到位" : "partly arrived"
        case .arrived: language == .zh ? "到位" : "arrived"
        case .used: language == .zh ? "用完" : "used"
        case .stuck: language == .zh ? "卡住" : "stuck"
        case .released: language == .zh ? "解除" : "released"
        }
    }

    func state(_ state: Project.State) -> String {
        switch state {
        case .running: language == .zh ? "在办" : "running"
        case .blocked: language == .zh ? "卡住" : "blocked"
        case .finished: language == .zh ? "完成" : "finished"
        case .stopped: language == .zh ? "停办" : "stopped"
        }
    }

    func state(_ state: TaskState) -> String {
        switch state {
        case .open: language == .zh ? "未开始" : "open"
        case .inHand: language == .zh ? "在办" : "in hand"
        case .stuck: language == .zh ? "卡住" : "stuck"
        case .done: language == .zh ? "办结" : "done"
        case .verified: language == .zh ? "核实" : "verified"
        case .returned: language == .zh ? "退回" : "returned"
        case .dropped: language == .zh ? "不办了" : "dropped"
        }
    }
}
