import CunceDomain

/// The columns of the promise list 承诺清单, in order.
enum PromiseField: String, DeclaredField {
    case number, code, village, supporter, kind, promise, problem, amount, made, due, arrived
    case arrivedOn = "arrived-on"
    case voucher, unconfirmed, used, purpose, state, obstacle

    var label: Label {
        switch self {
        case .number: Label(zh: "序号", en: "No.")
        case .code: Label(zh: "村代码", en: "Village code")
        case .village: Label(zh: "村", en: "Village")
        case .supporter: Label(zh: "帮扶单位", en: "Supporter")
        case .kind: Label(zh: "种类", en: "Kind")
        case .promise: Label(zh: "承诺事项", en: "Promise")
        case .problem: Label(zh: "针对的问题", en: "Against the problem")
        case .amount: Label(zh: "承诺金额（元）", en: "Promised (yuan)")
        case .made: Label(zh: "承诺日", en: "Made on")
        case .due: Label(zh: "兑现期限", en: "Due")
        case .arrived: Label(zh: "到位（元）", en: "Arrived (yuan)")
        case .arrivedOn: Label(zh: "到位日", en: "Arrived on")
        case .voucher: Label(zh: "凭据", en: "Voucher")
        case .unconfirmed: Label(zh: "待确认", en: "To be confirmed")
        case .used: Label(zh: "使用（元）", en: "Used (yuan)")
        case .purpose: Label(zh: "用途", en: "Used for")
        case .state: Label(zh: "状态", en: "State")
        case .obstacle: Label(zh: "卡在哪里", en: "Stuck because")
        }
    }

    var sources: [FieldSource] {
        switch self {
        case .number: [.journal]
        case .code, .village: [.divisions, .events(["case.listed.v1"])]
        case .supporter: [.roles, .postNames, .events(["promise.made.v1"])]
        case .kind, .promise, .made: [.events(["promise.made.v1"])]
        case .problem: [.events(["promise.made.v1", "problem.recorded.v1"])]
        case .amount, .due: [.events(["promise.made.v1", "promise.changed.v1"])]
        case .arrived, .arrivedOn, .voucher: [.events(["promise.arrived.v1"])]
        case .unconfirmed: [.events(["promise.arrived.v1", "promise.confirmed.v1"])]
        case .used, .purpose: [.events(["promise.used.v1"])]
        case .state:
            [
                .events([
                    "promise.made.v1", "promise.arrived.v1", "promise.used.v1",
                    "promise.stuck.v1", "promise.unstuck.v1", "promise.released.v1",
                ])
            ]
        case .obstacle: [.events(["promise.stuck.v1", "promise.released.v1"])]
        }
    }
}
