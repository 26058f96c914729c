import CunceDomain

/// The tables of the help given to villages.
extension TableForms {
    static let supports = TableForm(
        key: .supports, title: Label(zh: "帮扶结对", en: "Help paired"),
        columns: village + [
            TableColumn("help", "帮扶类别", "Kind of help", .choice(.helps), .required),
            id("post_id", "帮扶岗位编号", "Supporter id"),
            TableColumn("post", "帮扶岗位", "Supporter", .word, .optional),
            TableColumn("from", "起", "From", .day, .required),
            TableColumn(
                "term", "约定止期", "Agreed end", .day, .optional,
                hint: Label(
                    zh: "事先约定的最后一天；没有约定的留空",
                    en: "The last day agreed beforehand; empty where none was")),
            TableColumn("until", "止", "Until", .day, .optional),
            TableColumn(
                "reason", "结束原因", "Reason for ending", .prose, .optional,
                hint: Label(zh: "写了止日的要写", en: "Asked for where there is an end")),
        ],
        oneOf: [["village_code", "village"], ["post_id", "post"]])

    static let promises = TableForm(
        key: .promises, title: Label(zh: "承诺", en: "Promises"),
        columns: [id("promise_id", "承诺编号", "Promise id")] + village + [
            id("supporter_post", "承诺岗位编号", "Supporter id"),
            TableColumn(
                "supporter", "谁承诺的", "Promised by", .word, .optional,
                hint: Label(zh: "已和这个村结对的岗位", en: "A post paired with the village")),
            TableColumn("kind", "类别", "Kind", .choice(.promiseKinds), .required),
            TableColumn("title", "承诺什么", "What was promised", .prose, .required),
            id("problem_id", "问题编号", "Problem id"),
            TableColumn("problem", "针对的问题", "For problem", .prose, .optional),
            id("measure_id", "措施编号", "Measure id"),
            TableColumn("measure", "针对的措施", "For measure", .prose, .optional),
            TableColumn(
                "amount", "金额（元）", "Amount (yuan)", .yuan, .optional,
                hint: Label(
                    zh: "资金和项目要填，出主意和培训不填",
                    en: "For money and projects; empty for advice and training")),
            TableColumn("due", "约定日", "Due", .day, .required),
            TableColumn("made_on", "承诺日", "Promised on", .day, .optional),
            TableColumn(
                "reason", "改动原因", "Reason for the change", .prose, .optional,
                hint: Label(zh: "改金额或约定日时要写", en: "Asked for with another amount or day")),
        ] + arrivals + [
            TableColumn("state", "状态", "State", .choice(.promiseStates), .shown),
            TableColumn("stuck_since", "卡住起", "Stuck since", .day, .shown),
            TableColumn("stuck_by", "为什么卡住", "Stuck because", .prose, .shown),
            TableColumn("stuck_with", "卡在谁那里", "Lies with", .word, .shown),
            TableColumn("released_on", "不来了的日子", "Released on", .day, .shown),
            TableColumn("released_why", "为什么不来了", "Released because", .prose, .shown),
        ],
        oneOf: [["village_code", "village"], ["supporter_post", "supporter"]])

    /// What came of a promise and what became of that: sums, and the last deed of each kind.
    private static let arrivals = [
        TableColumn(
            "arrived", "已到（元）", "Arrived (yuan)", .yuan, .optional,
            hint: Label(
                zh: "到现在一共到了多少；比已记的多，差额记为一笔新到的",
                en: "All that came so far; what is more than recorded is one new arrival")),
        TableColumn(
            "arrived_on", "最近到的日子", "Last arrival on", .day, .optional,
            hint: Label(
                zh: "出主意和培训，填了就是已来", en: "Advice and training have come where it is filled in")),
        TableColumn("voucher", "最近一笔凭证", "Last voucher", .prose, .optional),
        TableColumn("unconfirmed", "待确认笔数", "Arrivals to confirm", .count, .shown),
        TableColumn(
            "used", "已用（元）", "Used (yuan)", .yuan, .optional,
            hint: Label(
                zh: "到现在一共用了多少；比已记的多，差额记为一笔新用的",
                en: "All that was used so far; what is more than recorded is one new use")),
        TableColumn("used_on", "最近用的日子", "Last use on", .day, .optional),
        TableColumn(
            "purpose", "最近用在哪里", "Last used for", .prose, .optional,
            hint: Label(zh: "有新用的要写", en: "Asked for with a new use")),
    ]
}
