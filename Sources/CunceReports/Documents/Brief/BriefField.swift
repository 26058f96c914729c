import CunceDomain

/// What stands around the sentences of a brief 专报.
enum BriefField: String, DeclaredField {
    case kicker, issue, title, heading, sentence, issuer, day, addressee, head

    var label: Label {
        switch self {
        case .kicker: Label(zh: "文种", en: "Kind of paper")
        case .issue: Label(zh: "期号", en: "Number")
        case .title: Label(zh: "标题", en: "Title")
        case .heading: Label(zh: "各部分标题", en: "Headings")
        case .sentence: Label(zh: "各部分内容", en: "Sentences")
        case .issuer: Label(zh: "发文单位", en: "Issuer")
        case .day: Label(zh: "日期", en: "Day")
        case .addressee: Label(zh: "报送", en: "Addressee")
        case .head: Label(zh: "日志头", en: "Head")
        }
    }

    var sources: [FieldSource] {
        switch self {
        case .kicker, .title, .heading, .addressee, .sentence: [.documents]
        case .issue: [.events(["brief.composed.v1"])]
        case .issuer: [.documents, .divisions]
        case .day: [.events(["brief.composed.v1", "brief.signed.v1"])]
        case .head: [.journal]
        }
    }
}
