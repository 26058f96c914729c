import CunceDomain

/// What is known of places: a row for each value, or as offices of statistics write it, a row for
/// each village and period with a column for each indicator.
extension TableForms {
    static let facts = TableForm(
        key: .facts, title: Label(zh: "村情数据", en: "Village data"),
        columns: factPlace + [
            TableColumn("fact", "指标", "Indicator", .choice(.facts), .required)
        ] + factTime + [
            TableColumn(
                "value", "数值", "Value", .word, .optional,
                hint: Label(
                    zh: "金额按元，也可以写 4.6万元；比例按百分数；是或否；状态写“起/止”两个日期。空着的行不看",
                    en: "Sums in yuan; shares in percent; yes or no; a state as two days with / "
                        + "between. Rows without a value are passed over"))
        ] + factOrigin,
        oneOf: [["village_code", "village"], ["period", "day"]])

    /// Besides, each indicator has columns of its own, headed by its key, its name, or its name
    /// with its unit in brackets.
    static func facts(under rules: Rules) -> TableForm {
        let rows = facts.columns
        let taken = Set(rows.map(\.key))
        let kinds = rules.toldOfPlaces.filter { !taken.contains($0.key.text) }
        let columns = kinds.flatMap { kind in FactColumn.all(of: kind).map(\.column) }
        let keys = columns.map(\.key)
        return TableForm(
            key: .facts, title: facts.title,
            columns: rows.map { column in
                guard column.key == "fact" else { return column }
                return TableColumn(
                    "fact", column.heading.zh, column.heading.en, column.kind, .optional)
            } + columns,
            oneOf: facts.oneOf + [["fact"] + keys, ["value"] + keys])
    }

    private static let factPlace = [
        TableColumn(
            "village_code", "村代码", "Village code", .word, .optional,
            hint: Label(
                zh: "统计用区划代码；镇、县的数据写镇、县的",
                en: "Code of the statistics office; of the town or county for its own data"),
            aliases: ["代码", "区划代码", "行政区划代码"]),
        TableColumn(
            "village", "村", "Village", .word, .optional,
            hint: Label(zh: "没有代码时按名称找", en: "Sought by name where there is no code"),
            aliases: ["村名", "行政村", "名称"]),
    ]

    private static let factTime = [
        TableColumn(
            "period", "时期", "Period", .word, .optional,
            hint: Label(
                zh: "2025、2025-H1、2025-Q3、2025-09、2025-W39，也可以写 2025年第3季度；各年并排作列的表也能读，"
                    + "标题写指标或村",
                en: "2025, 2025-H1, 2025-Q3, 2025-09, 2025-W39. Sheets with the years as columns "
                    + "are read too; a line above names the indicator or the village"),
            aliases: ["年份", "年度", "季度", "月份", "Year"]),
        TableColumn(
            "day", "日期", "Day", .day, .optional,
            hint: Label(
                zh: "不按时期填的，写是哪天的情况；空着算今天",
                en: "For what is told of no period: as of which day; today where empty")),
    ]

    private static let factOrigin = [
        TableColumn(
            "source", "来源", "Source", .choice(.factSources), .optional,
            hint: Label(zh: "空着算本级填报", en: "Entered here where empty")),
        TableColumn("basis", "依据", "Basis", .prose, .optional),
        TableColumn(
            "remark", "说明", "Remark", .prose, .optional,
            hint: Label(
                zh: "改已有的数，或比上期变化大时要写",
                en: "Asked for where a value is replaced, or is far from the one before"),
            aliases: ["备注"]),
        TableColumn("entry", "记录号", "Entry", .count, .shown),
    ]
}
