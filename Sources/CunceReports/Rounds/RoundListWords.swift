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

    func kind(_ kind: PromiseKind) -> String { kind.label.text(in: language) }

    func state(_ state: PromiseState) -> String { state.label.text(in: language) }

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
