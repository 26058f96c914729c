import CunceDomain

/// Acceptance of villages, a row for each attempt. It is given out only: nobody assesses or decides
/// by a table.
extension TableForms {
    static let acceptances = TableForm(
        key: .acceptances, title: Label(zh: "验收与销号", en: "Acceptance and exit"),
        columns: [
            TableColumn("village_code", "村代码", "Village code", .word, .shown),
            TableColumn("village", "村", "Village", .word, .shown),
            TableColumn("attempt", "第几次", "Attempt", .count, .shown),
            TableColumn("requested_on", "申请日", "Asked for on", .day, .shown),
            TableColumn("opened_on", "开始验收日", "Assessed from", .day, .shown),
            TableColumn("assessors", "验收人员", "Assessors", .prose, .shown),
            TableColumn("papers", "纸票（张）", "Papers", .count, .shown),
            TableColumn("by_code", "用码答的（户）", "Answers by code", .count, .shown),
            TableColumn("handed_in_on", "提交日", "Handed in on", .day, .shown),
            TableColumn("found", "按规则", "By the rules", .word, .shown),
            TableColumn("outcome", "结果", "What became of it", .word, .shown),
            TableColumn("since", "从哪天起", "Since", .day, .shown),
            TableColumn("again_by", "再次验收期限", "Again by", .day, .shown),
            TableColumn("looks", "回访次数", "Looks", .count, .shown),
            TableColumn("closed_on", "办结日", "Closed on", .day, .shown),
            TableColumn("ending", "怎么办结", "How it ended", .word, .shown),
        ], oneOf: [])
}
