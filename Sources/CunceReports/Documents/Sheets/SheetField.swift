import CunceDomain

/// What stands around every document that is a table.
enum SheetField: String, DeclaredField {
    case title
    case town
    case round
    case day
    case rows
    case head

    var label: Label {
        switch self {
        case .title: Label(zh: "标题", en: "Title")
        case .town: Label(zh: "单位", en: "Town")
        case .round: Label(zh: "轮次", en: "Round")
        case .day: Label(zh: "截至日期", en: "As of")
        case .rows: Label(zh: "行数", en: "Rows")
        case .head: Label(zh: "日志头", en: "Head")
        }
    }

    var sources: [FieldSource] {
        switch self {
        case .title: [.documents]
        case .town: [.divisions]
        case .round: [.events(["round.opened.v1"])]
        case .day, .rows, .head: [.journal]
        }
    }
}
