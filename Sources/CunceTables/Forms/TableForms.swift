package import CunceDomain

/// Every table there is.
package enum TableForms {
    package static func form(_ key: TableKey) -> TableForm {
        switch key {
        case .posts: posts
        case .villages: villages
        case .problems: problems
        case .measures: measures
        case .tasks: tasks
        case .projects: projects
        case .links: links
        case .supports: supports
        case .promises: promises
        case .visits: visits
        case .facts: facts
        case .tours: tours
        case .acceptances: acceptances
        }
    }

    /// The form files are read by: with the columns that only a programme knows.
    package static func form(_ key: TableKey, under programme: Programme?) -> TableForm {
        guard key == .facts, let programme else { return form(key) }
        return facts(under: programme.rules)
    }

    package static var all: [TableForm] { TableKey.allCases.map(form) }

    static let village = [
        TableColumn(
            "village_code", "村代码", "Village code", .word, .optional,
            hint: Label(zh: "统计用区划代码，12 位", en: "Code of the statistics office, 12 digits")),
        TableColumn(
            "village", "村", "Village", .word, .optional,
            hint: Label(zh: "没有代码时按村名找", en: "Sought by name where there is no code")),
    ]

    static func id(_ key: String, _ zh: String, _ en: String) -> TableColumn {
        TableColumn(
            key, zh, en, .word, .optional,
            hint: Label(
                zh: "本系统的编号；新的一行留空", en: "Our id; leave it empty for a new row"))
    }

    static let posts = TableForm(
        key: .posts, title: Label(zh: "岗位", en: "Posts"),
        columns: [
            id("post_id", "岗位编号", "Post id"),
            TableColumn("role", "职务", "Role", .choice(.roles), .required),
            TableColumn(
                "division_code", "单位代码", "Division code", .word, .optional,
                hint: Label(
                    zh: "岗位所在的县、镇或村", en: "The county, town or village of the post")),
            TableColumn("division", "单位", "Division", .word, .optional),
            TableColumn(
                "designation", "区分", "Designation", .word, .optional,
                hint: Label(
                    zh: "同职多岗时用来区分，例如甲、洋港工作组；不写姓名",
                    en: "Tells posts of one role apart, such as A; no names of persons")),
            TableColumn(
                "held_since", "任职起", "Held since", .day, .optional,
                hint: Label(
                    zh: "有人在任的，填从哪天起；不写姓名",
                    en: "Where somebody is on the post, since when; no names")),
            TableColumn(
                "filling", "产生方式", "How filled", .choice(.waysFilled), .optional),
            TableColumn("term_from", "任期起", "Term from", .day, .optional),
            TableColumn("term_until", "任期止", "Term until", .day, .optional),
            TableColumn(
                "same_person_as", "与哪个岗位同一人", "Same person as", .word, .optional,
                hint: Label(
                    zh: "一人兼几个岗位的，填另一个岗位的编号或名称",
                    en: "Where one person holds several posts: id or name of the other")),
            TableColumn(
                "left_on", "离任日", "Left on", .day, .optional,
                hint: Label(
                    zh: "只记日子，不记为什么", en: "Only the day; never why")),
            TableColumn("vacant_since", "空缺起", "Vacant since", .day, .shown),
        ],
        oneOf: [["division_code", "division"]])

    static let links = TableForm(
        key: .links, title: Label(zh: "联系", en: "Links"),
        columns: village + [
            TableColumn("slot", "联系类别", "Link", .choice(.linkSlots), .required),
            id("post_id", "岗位编号", "Post id"),
            TableColumn("post", "岗位", "Post", .word, .optional),
            TableColumn("from", "起", "From", .day, .required),
            TableColumn(
                "term", "约定止期", "Agreed end", .day, .optional,
                hint: Label(
                    zh: "事先约定的最后一天；没有约定的留空",
                    en: "The last day agreed beforehand; empty where none was")),
            TableColumn("until", "止", "Until", .day, .optional),
            TableColumn(
                "reason", "结束原因", "Reason for ending", .prose, .optional,
                hint: Label(
                    zh: "有止日或改约定止期时要写",
                    en: "Asked for where there is an end, or another agreed end")),
        ],
        oneOf: [["village_code", "village"], ["post_id", "post"]])

    static let problems = TableForm(
        key: .problems, title: Label(zh: "问题", en: "Problems"),
        columns: [id("problem_id", "问题编号", "Problem id")] + village + [
            TableColumn("dimension", "方面", "Dimension", .choice(.dimensions), .required),
            TableColumn(
                "type", "问题类型", "Problem type", .choice(.problemTypes), .required,
                hint: Label(
                    zh: "看过没有问题的方面写“没有问题”",
                    en: "“Nothing found” for a dimension that was looked at and is clear")),
            TableColumn("title", "问题", "Problem", .prose, .optional),
            TableColumn("severity", "程度", "Severity", .choice(.severities), .optional),
            TableColumn("since", "何时起", "Since", .day, .optional),
            TableColumn("evidence", "依据", "Evidence", .prose, .optional),
            TableColumn("cause", "原因", "Cause", .prose, .optional),
            TableColumn(
                "voices", "反映人数", "Villagers saying so", .count, .optional,
                hint: Label(zh: "只记人数，不记姓名", en: "How many; never who")),
            id("owner_post", "责任岗位编号", "Owner post id"),
            TableColumn("owner", "责任岗位", "Owner", .word, .optional),
            TableColumn(
                "due", "化解期限", "To be settled by", .day, .optional,
                hint: Label(zh: "只用于历史遗留问题", en: "For legacy affairs only")),
            TableColumn("recorded_on", "记录日", "Recorded on", .day, .optional),
            TableColumn("solved_on", "说已解决日", "Said to be solved on", .day, .optional),
            TableColumn("verified_on", "核实解决日", "Verified solved on", .day, .optional),
            TableColumn(
                "proof", "依据或理由", "Proof or reason", .prose, .optional,
                hint: Label(
                    zh: "凭什么算解决，或为什么改程度、改期限",
                    en: "What shows that it is solved, or why it is regraded or moved")),
        ],
        oneOf: [["village_code", "village"]])
}
