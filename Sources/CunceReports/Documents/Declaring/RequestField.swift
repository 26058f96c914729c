import CunceDomain

/// What stands on a formal request 请示.
enum RequestField: String, DeclaredField {
    case matter, addressee, reason, asked, issuer, day

    var label: Label {
        switch self {
        case .matter: Label(zh: "事由", en: "Matter")
        case .addressee: Label(zh: "主送", en: "Addressee")
        case .reason: Label(zh: "理由", en: "Reason")
        case .asked: Label(zh: "请求事项", en: "What is asked")
        case .issuer: Label(zh: "发文单位", en: "Issuer")
        case .day: Label(zh: "日期", en: "Day")
        }
    }

    var sources: [FieldSource] {
        switch self {
        case .matter, .reason, .asked:
            [.events(["request.drafted.v1", "request.edited.v1"])]
        case .addressee: [.roles, .postNames, .events(["request.drafted.v1"])]
        case .issuer: [.documents, .divisions]
        case .day: [.events(["request.signed.v1"])]
        }
    }
}
