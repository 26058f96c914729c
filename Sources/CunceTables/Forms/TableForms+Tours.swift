import CunceDomain

/// Study tours of a round.
extension TableForms {
    static let tours = TableForm(
        key: .tours, title: Label(zh: "参观学习", en: "Study tours"),
        columns: [
            id("tour_id", "参观学习编号", "Tour id"),
            TableColumn("place", "去了哪里", "Where to", .word, .required),
            TableColumn("from", "起", "From", .day, .required),
            TableColumn("until", "止", "Until", .day, .required),
            TableColumn(
                "posts", "岗位编号", "Post ids", .word, .optional,
                hint: Label(
                    zh: "去的人的岗位，几个之间用分号",
                    en: "Posts of those who went, with semicolons between them")),
            TableColumn("who", "去的人", "Who went", .prose, .shown),
            TableColumn("aim", "去学什么", "What to look for", .prose, .optional),
            TableColumn("cost", "费用（元）", "Cost (yuan)", .yuan, .optional),
            TableColumn(
                "payer", "谁付的", "Who paid", .word, .optional,
                hint: Label(zh: "有费用时要写", en: "Asked for where there is a cost")),
            TableColumn("learnt", "学到了什么", "What was learnt", .prose, .optional),
            TableColumn("adopted", "带回来办的", "What came home", .prose, .shown),
        ], oneOf: [])
}
