import CunceDomain

/// The words of the status at the command line, which has no catalogue.
struct StatusWords {
    let asOf: String
    let noRound: String
    let head: String
    let total: String
    let notDiagnosed: String
    let nothing: String
    let village: String
    let stage: String
    let since: String
    /// Tasks, done, overdue, stuck, open problems, vacant links, visits due, visits missed.
    let figures: [String]

    static func of(_ language: Language) -> StatusWords {
        switch language {
        case .zh:
            StatusWords(
                asOf: "截至", noRound: "没有开过轮次。", head: "日志头", total: "合计",
                notDiagnosed: "未诊", nothing: "无", village: "村", stage: "阶段", since: "自",
                figures: ["任务", "办结", "逾期", "卡住", "问题", "缺联", "应访", "欠访"])
        case .en:
            StatusWords(
                asOf: "as of", noRound: "No round has been opened.", head: "Head",
                total: "Total", notDiagnosed: "?", nothing: "None", village: "Village",
                stage: "Stage", since: "Since",
                figures: [
                    "Tasks", "Done", "Overdue", "Stuck", "Problems", "Links vacant",
                    "Visits due", "Visits missed",
                ])
        }
    }

    func columns(_ programme: Programme, _ language: Language) -> [String] {
        [village, stage, since]
            + Dimension.allCases.map { programme.words.glyphs[$0].text(in: language) } + figures
    }
}
