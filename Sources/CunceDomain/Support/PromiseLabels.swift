extension PromiseKind {
    /// What a kind is called in tables and lists.
    package var label: Label {
        switch self {
        case .money: Label(zh: "资金", en: "Money")
        case .project: Label(zh: "项目", en: "Project")
        case .advice: Label(zh: "出主意", en: "Advice")
        case .training: Label(zh: "培训", en: "Training")
        }
    }
}

extension PromiseState {
    /// What a state is called in tables and lists.
    package var label: Label {
        switch self {
        case .promised: Label(zh: "已承诺", en: "Promised")
        case .partlyArrived: Label(zh: "到了一部分", en: "Partly arrived")
        case .arrived: Label(zh: "到了", en: "Arrived")
        case .used: Label(zh: "用完了", en: "Used")
        case .stuck: Label(zh: "卡住", en: "Stuck")
        case .released: Label(zh: "不来了", en: "Released")
        }
    }
}
