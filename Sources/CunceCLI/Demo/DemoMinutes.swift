/// What was said in the huddles.
enum DemoMinutes {
    /// By weeks before this one; villages by key.
    static let all: [(village: String, text: String)] = [
        ("yanggang", "返回地只剩 4 户没量，户主约到月底前后回村，工作组上门时测绘员同去。"),
        ("yanggang", "工作组周末再上门一次；仍约不到，报书记出面。"),
        ("longan", "移民材料退回补正，缺测绘图，先在镇档案室翻一遍。"),
        ("changshan", "两委联席会这周没开成，下周由办事处书记到村主持。"),
        ("dianhou", "回乡人选 3 名谈过话，考察组下周进村。"),
        ("xikengdian", "自评九项过了七项，差的两项月底补齐。"),
        ("shangping", "旧厂房先请企业看，再谈租价，村里不先开口。"),
        ("yanggang", "村账凭证装订完了，下周起逐年核。"),
        ("longan", "路基先修塌方的 300 米，其余等雨季过后。"),
        ("changshan", "去先进村看什么、问什么，先列单子再去。"),
        ("dianhou", "茶园流转不急着签，先把 3 户的界址说清。"),
        ("xikengdian", "坐班表上墙，群众来了找得到人。"),
        ("longan", "五个村的一村一策本周内都送镇党委会。"),
        ("yanggang", "五个村列入，三联责任人本周内都要到村走一遍。"),
    ]

    /// What belonged to no village: who, in how many days, and what came of it.
    static let errands: [(weeksAgo: Int, owner: String, days: Int, text: String, result: String?)] =
        [
            (
                2, "office", 3, "把六个村的工作经费并成一份申请，报县委组织部",
                "申请报上去了，县委组织部说下月答复"
            ),
            (1, "leader-a", 10, "同县交通部门说定六个村进山道路的冬季养护", nil),
        ]

    static let asks: [(village: String, weeksAgo: Int, text: String)] = [
        ("longan", 0, "请县移民部门派测绘员半天，补 2019 年移民点测绘图"),
        ("yanggang", 2, "请县水利部门提前安排自来水主管剩余 0.7 公里的管材"),
        ("shangping", 1, "请县经信部门到村看旧厂房用电增容"),
    ]
}
