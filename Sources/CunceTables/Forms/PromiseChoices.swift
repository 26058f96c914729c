package import CunceDomain

// A test holds these to the words of the catalogues, which pages use.

extension PromiseKind {
    /// What a kind is called in tables.
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
    /// What a state is called in tables.
    package var label: Label {
        switch self {
        case .promised: Label(zh: "已承诺", en: "promised")
        case .partlyArrived: Label(zh: "到了一部分", en: "partly arrived")
        case .arrived: Label(zh: "到了", en: "arrived")
        case .used: Label(zh: "用完了", en: "used")
        case .stuck: Label(zh: "卡住", en: "stuck")
        case .released: Label(zh: "不来了", en: "released")
        }
    }
}
